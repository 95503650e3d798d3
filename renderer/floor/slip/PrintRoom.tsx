import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { notifyProblem } from '../../design/notices.ts';
import { useVisitorTexts } from '../../guide/visitorTexts.ts';
import styles from './PrintRoom.module.css';
import { endPrinting, type SlipJob, usePrinting } from './printing.ts';
import { printPage } from './printPage.ts';
import { TicketSlip } from './TicketSlip.tsx';

function SlipOnPaper({ job }: { readonly job: SlipJob }) {
  const { visit, isReprint } = job;
  const ja = useVisitorTexts('ja');
  const own = useVisitorTexts(visit.intake.language);
  const isReady = ja.data !== undefined && own.data !== undefined;
  const visitId = visit.id;
  useEffect(() => {
    if (!isReady) return;
    document.fonts.ready
      .then(printPage)
      .catch(notifyProblem)
      .finally(() => endPrinting(visitId));
  }, [isReady, visitId]);
  const failure = ja.error ?? own.error;
  useEffect(() => {
    if (failure === null) return;
    notifyProblem(failure);
    endPrinting(visitId);
  }, [failure, visitId]);
  if (!isReady) return null;
  return <TicketSlip visit={visit} isReprint={isReprint} ja={ja.data.t} own={own.data.t} />;
}

/** What goes on paper stands outside the screen and is seen by the printer alone. */
export function PrintRoom() {
  const job = usePrinting((printing) => printing.job);
  if (job === null) return null;
  return createPortal(
    <div className={styles.paper} data-paper>
      <SlipOnPaper key={job.visit.id} job={job} />
    </div>,
    document.body,
  );
}
