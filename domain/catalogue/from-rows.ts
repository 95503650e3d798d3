import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import { codesSchema } from './code.ts';
import { type CatalogueRow, catalogueColumns } from './columns.ts';
import { deadlineSchema } from './deadline.ts';
import { evidenceNeedSchema } from './evidence.ts';
import { draftFrom } from './from-cells.ts';
import { whereSchema } from './place.ts';
import { type PublicService, publicServiceSchema } from './public-service.ts';

export const rowProblemCodes = [
  'missing_column',
  'unknown_column',
  'too_many_rows',
  'required',
  'broken_date',
  'broken_value',
  'unknown_code',
  'duplicate_id',
] as const;
type RowProblemCode = (typeof rowProblemCodes)[number];

interface RowProblem {
  readonly line: number;
  readonly column: string;
  readonly code: RowProblemCode;
  readonly value: string;
}

export type FromRows =
  | { readonly ok: true; readonly services: readonly PublicService[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** The codes that cells may name. */
export type KnownCodes = Pick<
  Catalogue,
  'evidence' | 'conditions' | 'forms' | 'places' | 'deadline_events'
> & {
  /** Procedures that exist beside those of the file. */
  readonly services: readonly { readonly id: string }[];
  /** Ids of the hall's services (業務). */
  readonly hallServices: readonly string[];
};

/** More procedures than any city has; a longer file is a mistake, and is refused before its rest is read. */
export const maxRows = 10_000;

/**
 * Reads CSV records into procedures. Either all are good, or every problem is reported with line and column and nothing
 * is given: a catalogue is never half loaded.
 */
export function fromRows(
  header: readonly string[],
  rows: readonly CatalogueRow[],
  known: KnownCodes,
): FromRows {
  const headerProblems = checkHeader(header);
  if (headerProblems.length > 0) return { ok: false, problems: headerProblems };
  const read = rows.slice(0, maxRows).map((row) => readRow(row));
  const idsInFile = rows.map((row) => row.cells.id?.trim() ?? '');
  const ids = new Set([...known.services.map((service) => service.id), ...idsInFile]);
  const codes = codeSets(known, ids);
  const problems = [
    ...read.flatMap((row) => row.problems),
    ...repeatedIds(rows.slice(0, maxRows)),
    ...read.flatMap((row) => unknownCodes(row.named, row.line, codes)),
    ...tooMany(rows),
  ];
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return { ok: true, services: read.flatMap((row) => row.service ?? []) };
}

function checkHeader(header: readonly string[]): readonly RowProblem[] {
  const given = new Set(header);
  const asked = new Set(catalogueColumns);
  const at = (column: string, code: RowProblemCode): RowProblem => ({ line: 1, column, code, value: column });
  return [
    ...catalogueColumns.filter((column) => !given.has(column)).map((column) => at(column, 'missing_column')),
    ...header.filter((column) => !asked.has(column)).map((column) => at(column, 'unknown_column')),
  ];
}

/** The codes that a row names, as far as they can be read: a row with another fault is told of its unknown codes, too. */
const namedCodesSchema = z.object({
  forms: codesSchema.catch([]),
  evidence: z.array(evidenceNeedSchema).catch([]),
  deadlines: z.array(deadlineSchema).catch([]),
  related: codesSchema.catch([]),
  where: whereSchema.nullable().catch(null),
});
type NamedCodes = z.infer<typeof namedCodesSchema>;

interface ReadRow {
  readonly line: number;
  readonly named: NamedCodes;
  readonly service: PublicService | null;
  readonly problems: readonly RowProblem[];
}

function readRow({ line, cells }: CatalogueRow): ReadRow {
  const draft = draftFrom(cells);
  const named = namedCodesSchema.parse(draft);
  const result = publicServiceSchema.safeParse(draft);
  if (result.success) return { line, named, service: result.data, problems: [] };
  const problems = result.error.issues.map((issue): RowProblem => {
    const column = columnOf(issue.path);
    const value = cells[column] ?? '';
    return { line, column, code: codeOf(column, value, issue), value };
  });
  return { line, named, service: null, problems };
}

const columnByPath: Readonly<Record<string, string>> = {
  'where.service': 'hall_service',
  'where.floor': 'floor',
  'where.place': 'outside_place',
  'cost.yen': 'fee_yen',
  'cost.per': 'fee_per',
  'cost.status': 'fee_status',
  'cost.source': 'fee_source',
  cost: 'fee_status',
  'agent.rule': 'agent_rule',
  'agent.note': 'agent_note',
};

function columnOf(path: readonly PropertyKey[]): string {
  const [first, second, third] = path.map(String);
  if (first === 'texts') return `${second}.${third ?? 'name'}`;
  return columnByPath[path.map(String).join('.')] ?? first ?? 'id';
}

const dateColumns: readonly string[] = ['valid_from', 'valid_to', 'confirmed_on'];

function codeOf(column: string, value: string, issue: z.core.$ZodIssue): RowProblemCode {
  if (value.trim() === '') return 'required';
  return dateColumns.includes(column) && issue.code === 'invalid_format' ? 'broken_date' : 'broken_value';
}

function repeatedIds(rows: readonly CatalogueRow[]): readonly RowProblem[] {
  const seen = new Set<string>();
  const problems: RowProblem[] = [];
  for (const { line, cells } of rows) {
    const id = cells.id?.trim() ?? '';
    if (id !== '' && seen.has(id)) problems.push({ line, column: 'id', code: 'duplicate_id', value: id });
    seen.add(id);
  }
  return problems;
}

type CodeSets = Readonly<Record<string, ReadonlySet<string>>>;

function codeSets(known: KnownCodes, services: ReadonlySet<string>): CodeSets {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map((entry) => entry.id));
  return {
    forms: ids(known.forms),
    evidence: ids(known.evidence),
    condition: ids(known.conditions),
    deadlines: ids(known.deadline_events),
    outside_place: ids(known.places),
    hall_service: new Set(known.hallServices),
    related: services,
  };
}

function unknownCodes(row: NamedCodes, line: number, codes: CodeSets): readonly RowProblem[] {
  const { where } = row;
  const conditions = row.evidence.flatMap((need) => (need.condition === null ? [] : [need.condition]));
  const events = row.deadlines.flatMap((deadline) => (deadline.kind === 'stated' ? [] : [deadline.from]));
  const named: readonly (readonly [column: string, set: string, ids: readonly string[]])[] = [
    ['forms', 'forms', row.forms],
    ['evidence', 'evidence', row.evidence.map((need) => need.evidence)],
    ['evidence', 'condition', conditions],
    ['deadlines', 'deadlines', events],
    ['related', 'related', row.related],
    ['hall_service', 'hall_service', where?.kind === 'hall' ? [where.service] : []],
    ['outside_place', 'outside_place', where?.kind === 'outside' ? [where.place] : []],
  ];
  return named.flatMap(([column, set, ids]) =>
    ids
      .filter((id) => !codes[set]?.has(id))
      .map((id): RowProblem => ({ line, column, code: 'unknown_code', value: id })),
  );
}

function tooMany(rows: readonly CatalogueRow[]): readonly RowProblem[] {
  const first = rows[maxRows];
  if (!first) return [];
  return [{ line: first.line, column: 'id', code: 'too_many_rows', value: String(rows.length) }];
}
