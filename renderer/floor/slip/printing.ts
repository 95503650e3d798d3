import { create } from 'zustand';
import type { QueueVisit } from '../../../domain/views/queue.ts';

/** A number slip on its way to the printer. */
export interface SlipJob {
  readonly visit: QueueVisit;
  /** Marked 再発行: this number has been on paper before. */
  readonly isReprint: boolean;
}

interface Printing {
  readonly job: SlipJob | null;
  /** Visits whose number this screen has put on paper. */
  readonly printed: ReadonlySet<number>;
}

export const usePrinting = create<Printing>(() => ({ job: null, printed: new Set() }));

/** Prints the slip; the second time, and always for `isReprint`, it says 再発行. */
export function printSlip(visit: QueueVisit, isReprint = false): void {
  usePrinting.setState(({ printed }) => ({
    job: { visit, isReprint: isReprint || printed.has(visit.id) },
  }));
}

/** The printer has the job, or nobody wanted it any more. */
export function endPrinting(visit: number): void {
  usePrinting.setState(({ printed }) => ({ job: null, printed: new Set([...printed, visit]) }));
}
