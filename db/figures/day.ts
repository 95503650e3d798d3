import type { Row, Table } from '../../domain/bundle/column.ts';
import type { ReadableDB } from '../database.ts';

/** The clock date whose figures are read, and the snapshot they are read from. */
export interface FigureDay {
  readonly db: ReadableDB;
  readonly hall: string;
  readonly date: string;
  /** The date's first instant and that of the next date, UTC ms. */
  readonly start: number;
  readonly end: number;
  /** The instant of the last journal row: what still lasts is counted up to it. */
  readonly asOf: number;
}

/** A table that is written date by date. Seconds come in tenths, shares in ten-thousandths. */
export interface DailyTable {
  readonly table: Table;
  readonly read: (day: FigureDay) => readonly Row[];
}
