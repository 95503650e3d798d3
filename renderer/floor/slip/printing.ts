import { create } from 'zustand';
import type { Language } from '../../../domain/ticket/codes.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import type { SheetInput } from '../../guide/sheet/sheet.ts';

/** What goes on paper: a number slip (marked 再発行 where the number has been on paper before), or a sheet. */
export type PrintJob =
  | { readonly kind: 'slip'; readonly visit: QueueVisit; readonly isReprint: boolean }
  | { readonly kind: 'sheet'; readonly input: SheetInput; readonly language: Language };

interface Printing {
  readonly job: PrintJob | null;
  /** Visits whose number this screen has put on paper. */
  readonly printed: ReadonlySet<number>;
}

export const usePrinting = create<Printing>(() => ({ job: null, printed: new Set() }));

/** Prints the slip; the second time, and always for `isReprint`, it says 再発行. */
export function printSlip(visit: QueueVisit, isReprint = false): void {
  usePrinting.setState(({ printed }) => ({
    job: { kind: 'slip', visit, isReprint: isReprint || printed.has(visit.id) },
  }));
}

export function printSheet(input: SheetInput, language: Language): void {
  usePrinting.setState({ job: { kind: 'sheet', input, language } });
}

/** The printer has the job, or it failed. */
export function endPrinting(): void {
  usePrinting.setState(({ job, printed }) => ({
    job: null,
    printed: job?.kind === 'slip' ? new Set([...printed, job.visit.id]) : printed,
  }));
}
