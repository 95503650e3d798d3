import { z } from 'zod';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { catalogueProblemCodes } from '../../domain/catalogue/check.ts';
import { rowProblemCodes } from '../../domain/catalogue/from-rows.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';

/** What becomes of the procedures that the file does not have. */
export const missingSchema = z.enum(['keep', 'remove']);
export type Missing = z.infer<typeof missingSchema>;

/** What the worker that reads an import is told (`workerData`). */
export interface ImportOrder {
  readonly bytes: Uint8Array;
  readonly missing: Missing;
  readonly catalogue: Catalogue;
  /** Ids of the hall's services (業務). */
  readonly hallServices: readonly string[];
  /** Where the records of visits are, which may name a procedure that would be removed. */
  readonly dataDir: string;
  readonly migrationsDir: string;
}

export const importProblemSchema = z.object({
  line: z.int().nullable().describe('of the file, the header being line 1; null: not in the file'),
  column: z.string().describe('of the file; for a line of null the place in the catalogue'),
  code: z.enum([
    ...rowProblemCodes,
    ...catalogueProblemCodes.filter((code) => code !== 'duplicate_id'),
    'empty_file',
    'broken_csv',
    'extra_cells',
    'duplicate_column',
    'in_use',
    'recorded',
  ]),
  value: z.string().max(200),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

const namedSchema = z.object({ id: z.string(), name: z.string() });

const lostLettersSchema = z.object({
  rows: z.int().describe('all rows of the file with such cells'),
  count: z.int().describe('of all such cells'),
  cells: z
    .array(namedSchema.extend({ line: z.int(), column: z.string(), value: z.string().max(200) }))
    .describe('the first 100'),
});
export type LostLetters = z.infer<typeof lostLettersSchema>;

export const importChangesSchema = z.object({
  added: z.array(namedSchema),
  changed: z.array(
    namedSchema.extend({
      fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  removed: z.array(namedSchema),
  missing: z.array(namedSchema).describe('procedures that the file does not have'),
  unchanged: z.int(),
  lostLetters: lostLettersSchema.describe(
    'changes that look as if the file was saved in an encoding without some of its letters',
  ),
});
export type ImportChanges = z.infer<typeof importChangesSchema>;

/** What the worker says back. */
export type ImportReading =
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[]; readonly count: number }
  | {
      readonly kind: 'ready';
      readonly changes: ImportChanges;
      readonly set: readonly PublicService[];
      readonly remove: readonly string[];
    }
  | { readonly kind: 'failed'; readonly code: 'catalogue-file-unreadable' };
