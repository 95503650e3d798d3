/**
 * What a column holds. In memory a cell is a string or a whole number; `seconds` in tenths, `share` and `mean` in
 * ten-thousandths, so that nothing is lost before it is written. Only `signed_seconds` may be negative.
 */
export const COLUMN_TYPES = [
  'code',
  'text',
  'date',
  'month',
  'integer',
  'seconds',
  'signed_seconds',
  'share',
  'mean',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export const UNITS = ['', 'ticket', 'visit', 'counter', 'person', 'response', 'hour', 's', '1'] as const;
type Unit = (typeof UNITS)[number];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit: Unit;
  /** Part of what makes a row unique. */
  readonly key: boolean;
  /** Whether the cell may be empty. */
  readonly nullable: boolean;
  readonly ja: string;
  readonly en: string;
}

/** A cell's value; null is written as an empty cell. */
export type Cell = string | number | null;

/** One record of a table, by column name. */
export type Row = Readonly<Record<string, Cell>>;

export interface Table {
  readonly file: string;
  readonly columns: readonly Column[];
}

type Kind = Pick<Column, 'type' | 'unit' | 'key' | 'nullable'>;

function of(kind: Kind): (name: string, ja: string, en: string) => Column {
  return (name, ja, en) => ({ name, ...kind, ja, en });
}

export const keyCode = of({ type: 'code', unit: '', key: true, nullable: false });
export const keyDate = of({ type: 'date', unit: '', key: true, nullable: false });
export const keyHour = of({ type: 'integer', unit: 'hour', key: true, nullable: false });
export const keyEdge = of({ type: 'integer', unit: 's', key: true, nullable: false });
export const openEdge = of({ type: 'integer', unit: 's', key: true, nullable: true });
export const text = of({ type: 'text', unit: '', key: false, nullable: false });
export const code = of({ type: 'code', unit: '', key: false, nullable: true });
export const date = of({ type: 'date', unit: '', key: false, nullable: false });
export const openDate = of({ type: 'date', unit: '', key: false, nullable: true });
export const tickets = of({ type: 'integer', unit: 'ticket', key: false, nullable: false });
export const visits = of({ type: 'integer', unit: 'visit', key: false, nullable: false });
export const counters = of({ type: 'integer', unit: 'counter', key: false, nullable: false });
export const keyMonth = of({ type: 'month', unit: '', key: true, nullable: false });
export const keyScore = of({ type: 'integer', unit: '', key: true, nullable: false });
export const responses = of({ type: 'integer', unit: 'response', key: false, nullable: true });
export const mean = of({ type: 'mean', unit: '', key: false, nullable: true });
export const flag = of({ type: 'integer', unit: '', key: false, nullable: false });
export const persons = of({ type: 'integer', unit: 'person', key: false, nullable: false });
export const seconds = of({ type: 'seconds', unit: 's', key: false, nullable: true });
export const signedSeconds = of({ type: 'signed_seconds', unit: 's', key: false, nullable: true });
export const share = of({ type: 'share', unit: '1', key: false, nullable: true });

/** Every table's first column. */
export const HALL_COLUMN = keyCode('hall', '庁舎の識別子', 'Id of the hall');

/** The value of a `service` column for the whole hall. */
export const ALL = 'ALL';
