import { languages } from './language.ts';

/** Columns of the procedures' CSV, in this order; after them five columns for each language. */
export const factColumns = [
  'id',
  'name',
  'kana',
  'ruby',
  'section',
  'hall_service',
  'floor',
  'outside_place',
  'forms',
  'evidence',
  'fee_yen',
  'fee_per',
  'fee_status',
  'fee_source',
  'deadlines',
  'rules',
  'agent_rule',
  'agent_note',
  'channels',
  'related',
  'minutes',
  'note',
  'valid_from',
  'valid_to',
  'source',
  'confirmed_by',
  'confirmed_on',
] as const;

export const textColumns = ['status', 'name', 'summary', 'deadline_note', 'fee_note'] as const;

/**
 * The procedures' CSV: one record a procedure. Lists of codes are separated by `;`, a paper with a condition is
 * `paper@condition`; `deadlines`, `rules` and `source` have one entry a line within the cell. The texts of a language are
 * in columns `<language>.<field>`, all empty where the language is missing.
 */
export const catalogueColumns: readonly string[] = [
  ...factColumns,
  ...languages.flatMap((language) => textColumns.map((field) => `${language}.${field}`)),
];

/** Cells by column. */
export type Cells = Readonly<Record<string, string>>;

export interface CatalogueRow {
  /** Line of the file at which the record begins; the header is line 1. */
  readonly line: number;
  readonly cells: Cells;
}
