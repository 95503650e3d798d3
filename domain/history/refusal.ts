import { DomainError } from '../errors/domain-error.ts';
import type { RowFault } from './row.ts';

export interface LineFault extends RowFault {
  /** Counted from 1, the header row included. */
  readonly line: number;
}

/** A history file with rows that cannot be read; nothing of it was loaded. */
export class HistoryRefused extends DomainError {
  /** The first of them. */
  readonly faults: readonly LineFault[];

  constructor(faults: readonly [LineFault, ...LineFault[]], count: number) {
    const [first] = faults;
    super('history-bad-row', { line: first.line, detail: detailOf(first), count });
    this.faults = faults;
  }
}

function detailOf({ column, reason }: RowFault): string {
  return column === '' ? reason : `${column}: ${reason}`;
}
