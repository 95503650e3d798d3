import { z } from 'zod';
import { idSchema, localDateSchema, namesSchema } from '../hall/hall.ts';
import { wholeMonths } from '../survey/period.ts';
import type { LocalDate } from '../time/zone.ts';
import { COLUMN_TYPES, type Table, UNITS } from './column.ts';

export const BUNDLE_FORMAT = 'madoguchi-aggregate/1';
export const BUNDLE_VERSION = 1;
/** The version of the definitions of all figures. */
export const MEASURES_VERSION = 1;
export const MANIFEST_FILE = 'manifest.json';

const encodingSchema = z.enum(['utf8', 'cp932']);
export type BundleEncoding = z.infer<typeof encodingSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const columnSchema = z.strictObject({
  name: z.string(),
  type: z.enum(COLUMN_TYPES),
  unit: z.enum(UNITS),
  description: z.strictObject({ ja: z.string(), en: z.string() }),
});
type ManifestColumn = z.infer<typeof columnSchema>;

const fileSchema = z.strictObject({
  name: z.string().regex(/^[a-z_]+\.csv$/),
  rows: z.int().min(0),
  sha256,
  columns: z.array(columnSchema),
  hidden_cells: z.int().min(0),
});
export type ManifestFile = z.infer<typeof fileSchema>;

/** What a bundle is, of which hall and period, from which journal, and what its files hold. */
export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  hall: z.strictObject({ id: idSchema, name: namesSchema, municipality_code: z.string().nullable() }),
  period: z.strictObject({ from: localDateSchema, to: localDateSchema }),
  /** Null where the period touches more than one. */
  fiscal_year: z.int().nullable(),
  generated_at: z.iso.datetime({ offset: true }),
  program_version: z.string(),
  measures_version: z.literal(MEASURES_VERSION),
  k: z.int().min(3),
  /** True for a hall whose visitors are not real: simulated or for practice. */
  synthetic: z.boolean(),
  encoding: encodingSchema,
  /** The last journal row the figures stand on; null for an empty journal. */
  journal_head: z.strictObject({ seq: z.int().positive(), hash: sha256 }).nullable(),
  /** SHA-256 over the ids of the survey responses the figures stand on; null where there are none. */
  survey_head: sha256.nullable(),
  files: z.array(fileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The months of which a bundle has monthly tables: those of its period that were over on the day it was made. */
export function monthsIn({
  period,
  generated_at,
}: Pick<Manifest, 'period' | 'generated_at'>): readonly string[] {
  return wholeMonths(period.from, period.to, generated_at.slice(0, 10));
}

/** The columns of a table as the manifest describes them. */
export function manifestColumns(table: Table): ManifestColumn[] {
  return table.columns.map(({ name, type, unit, ja, en }) => ({ name, type, unit, description: { ja, en } }));
}

/** The fiscal year of a date: it starts in April and bears the number of the year in which it starts. */
export function fiscalYear(date: LocalDate): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The fiscal year of a period, null where it touches more than one. */
export function fiscalYearOf(from: LocalDate, to: LocalDate): number | null {
  return fiscalYear(from) === fiscalYear(to) ? fiscalYear(from) : null;
}
