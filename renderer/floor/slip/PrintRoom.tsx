import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { useHall } from '../../api/hall.ts';
import { fetchFaces } from '../../design/faces.ts';
import { notifyProblem } from '../../design/notices.ts';
import { LoadedSheet } from '../../guide/sheet/LoadedSheet.tsx';
import { useVisitorTexts } from '../../guide/visitorTexts.ts';
import styles from './PrintRoom.module.css';
import { endPrinting, type PrintJob } from './printing.ts';
import { printPage } from './printPage.ts';
import { TicketSlip } from './TicketSlip.tsx';

/** Out of sight a browser fetches no face: a rare ideograph would come out in whatever the machine has. */
async function printInItsFace(): Promise<void> {
  await fetchFaces(document.querySelector('[data-paper]')?.textContent ?? '');
  await printPage();
}

/** Prints as soon as it is mounted, that is, when all that it holds has come. */
function OnPaper({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    printInItsFace().catch(notifyProblem).finally(endPrinting);
  }, []);
  return children;
}

/** Nothing can be printed: says why. */
function Failed({ problem }: { readonly problem: unknown }) {
  useEffect(() => {
    notifyProblem(problem);
    endPrinting();
  }, [problem]);
  return null;
}

function Slip({ visit, isReprint }: { readonly visit: QueueVisit; readonly isReprint: boolean }) {
  const ja = useVisitorTexts('ja');
  const own = useVisitorTexts(visit.intake.language);
  const hall = useHall();
  const problem = ja.error ?? own.error ?? hall.error;
  if (problem !== null) return <Failed problem={problem} />;
  if (!ja.data || !own.data || !hall.data) return null;
  return (
    <OnPaper>
      <TicketSlip visit={visit} isReprint={isReprint} setup={hall.data} ja={ja.data.t} own={own.data.t} />
    </OnPaper>
  );
}

function Paper({ job }: { readonly job: PrintJob }) {
  if (job.kind === 'slip') return <Slip visit={job.visit} isReprint={job.isReprint} />;
  return (
    <LoadedSheet
      input={job.input}
      language={job.language}
      pending={null}
      failed={(problem) => <Failed problem={problem} />}
    >
      {(sheet) => <OnPaper>{sheet}</OnPaper>}
    </LoadedSheet>
  );
}

/** What goes on paper stands outside the screen and is seen by the printer alone. */
export function PrintRoom({ job }: { readonly job: PrintJob }) {
  return createPortal(
    <div className={styles.paper} data-paper>
      <Paper job={job} />
    </div>,
    document.body,
  );
}
