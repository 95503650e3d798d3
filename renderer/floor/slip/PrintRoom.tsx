import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { PaperSize } from '../../../domain/bridge/bridge-api.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { useHall } from '../../api/hall.ts';
import { fetchFaces } from '../../design/faces.ts';
import { notifyProblem } from '../../design/notices.ts';
import { LoadedSheet } from '../../guide/sheet/LoadedSheet.tsx';
import { useVisitorTexts } from '../../guide/visitorTexts.ts';
import styles from './PrintRoom.module.css';
import { endPrinting, type PrintJob } from './printing.ts';
import { printPage } from './printPage.ts';
import { fitPageToSlip } from './slipPaper.ts';
import { TicketSlip } from './TicketSlip.tsx';

/** Out of sight a browser fetches no face: a rare ideograph would come out in whatever the machine has. */
async function printInItsFace(fitPage: OnPaperProps['fitPage']): Promise<void> {
  const room = document.querySelector('[data-paper]');
  await fetchFaces(room?.textContent ?? '');
  await printPage(room && fitPage ? fitPage(room) : undefined);
}

interface OnPaperProps {
  readonly children: ReactNode;
  /** Cuts the paper to what the room holds, for what goes on a roll. */
  readonly fitPage?: (room: Element) => PaperSize;
}

/** Prints as soon as it is mounted, that is, when all that it holds has come. */
function OnPaper({ children, fitPage }: OnPaperProps) {
  useEffect(() => {
    printInItsFace(fitPage).catch(notifyProblem).finally(endPrinting);
  }, [fitPage]);
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
    <OnPaper fitPage={fitPageToSlip}>
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
