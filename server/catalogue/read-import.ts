import { openForReading } from '../../db/open.ts';
import { isCodeInRecords } from '../../db/state/catalogue.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { problemsOfChange } from '../../domain/catalogue/change.ts';
import type { CatalogueProblem } from '../../domain/catalogue/check.ts';
import { diffCatalogue } from '../../domain/catalogue/diff.ts';
import { fromRows, maxRows } from '../../domain/catalogue/from-rows.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { type CsvFile, readCsv } from './csv-file.ts';
import type { ImportChanges, ImportOrder, ImportProblem, ImportReading } from './import-order.ts';
import { lostLettersIn } from './lost-letters.ts';

/** Problems that are told; all are counted. */
const LISTED = 100;
const VALUE_LETTERS = 200;
const EMPTY_FILE: ImportProblem = { line: 1, column: '', code: 'empty_file', value: '' };

/**
 * Reads a file of procedures and tells either every problem with its line, or what it would change. Changes nothing.
 * @throws DomainError catalogue-file-unreadable
 */
export async function readImport(order: ImportOrder): Promise<ImportReading> {
  const file = await readCsv(order.bytes, maxRows);
  const unreadable = problemsOfFile(file);
  if (file.header.length === 0) return refused(unreadable);
  const read = fromRows(file.header, file.rows, knownCodes(order));
  if (!read.ok) return refused([...unreadable, ...read.problems]);
  if (unreadable.length > 0) return refused(unreadable);
  return changesOf(order, file, read.services);
}

/** A procedure may name one that stays, or one of the file. */
function knownCodes({ catalogue, missing, hallServices }: ImportOrder) {
  return { ...catalogue, services: missing === 'keep' ? catalogue.services : [], hallServices };
}

function problemsOfFile({ header, broken }: CsvFile): readonly ImportProblem[] {
  if (header.length === 0 && broken.length === 0) return [EMPTY_FILE];
  const twice = header.filter((column, at) => header.indexOf(column) !== at);
  return [
    ...twice.map((column) => ({ line: 1, column, code: 'duplicate_column' as const, value: column })),
    ...broken.map(({ line, code, value }) => ({ line, column: '', code, value })),
  ];
}

/** What is wrong with the file as a whole is told before what is wrong with its lines. */
function rankOf({ code }: ImportProblem): number {
  return code === 'too_many_rows' || code === 'broken_csv' ? 0 : 1;
}

function refused(problems: readonly ImportProblem[]): ImportReading {
  const ordered = [...problems].sort((a, b) => rankOf(a) - rankOf(b) || (a.line ?? 0) - (b.line ?? 0));
  const listed = ordered
    .slice(0, LISTED)
    .map((problem) => ({ ...problem, value: problem.value.slice(0, VALUE_LETTERS) }));
  return { kind: 'refused', problems: listed, count: problems.length };
}

/** The lines of the file on which procedures begin, by their ids. */
type Lines = ReadonlyMap<string, number>;

const linesOf = ({ rows }: CsvFile): Lines =>
  new Map(rows.map(({ line, cells }) => [cells.id?.trim() ?? '', line]));

function changesOf(order: ImportOrder, file: CsvFile, services: readonly PublicService[]): ImportReading {
  const { catalogue, missing } = order;
  const diff = diffCatalogue(catalogue.services, services);
  const remove = missing === 'remove' ? diff.removed : [];
  const changedIds = new Set([...diff.added, ...diff.changed.map(({ id }) => id)]);
  const set = services.filter(({ id }) => changedIds.has(id));
  const lines = linesOf(file);
  const problems = [
    ...problemsAfter(order, lines, set, remove),
    ...recorded(order, remove).map((id) => ({
      line: null,
      column: 'id',
      code: 'recorded' as const,
      value: id,
    })),
  ];
  if (problems.length > 0) return refused(problems);
  const names = new Map([...catalogue.services, ...services].map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  const changes: ImportChanges = {
    added: diff.added.map(named),
    changed: diff.changed.map(({ id, fields }) => ({ ...named(id), fields: [...fields] })),
    removed: remove.map(named),
    missing: diff.removed.map(named),
    unchanged: diff.unchanged,
    lostLetters: lostLettersIn(catalogue.services, set, lines),
  };
  return { kind: 'ready', changes, set, remove };
}

function afterImport(
  catalogue: Catalogue,
  set: readonly PublicService[],
  remove: readonly string[],
): Catalogue {
  const changed = new Map(set.map((service) => [service.id, service]));
  const gone = new Set(remove);
  const known = new Set(catalogue.services.map(({ id }) => id));
  return {
    ...catalogue,
    services: [
      ...catalogue.services
        .filter(({ id }) => !gone.has(id))
        .map((service) => changed.get(service.id) ?? service),
      ...set.filter(({ id }) => !known.has(id)),
    ],
  };
}

function problemsAfter(
  { catalogue, hallServices }: ImportOrder,
  lines: Lines,
  set: readonly PublicService[],
  remove: readonly string[],
): readonly ImportProblem[] {
  const touched = new Set(set.map(({ id }) => `services/${id}`));
  const gone = new Set(remove);
  const after = afterImport(catalogue, set, remove);
  return problemsOfChange(catalogue, after, touched, { hallServices }).map((problem) =>
    inFile(problem, lines, gone),
  );
}

/** Where the file says what is wrong; a procedure that others still name cannot be taken out. */
function inFile(
  { code, at, value }: CatalogueProblem,
  lines: Lines,
  gone: ReadonlySet<string>,
): ImportProblem {
  const [list, id = '', field = 'id'] = at.split('/');
  const line = list === 'services' ? (lines.get(id) ?? null) : null;
  if (code === 'dangling_id' && gone.has(value)) return { line, column: at, code: 'in_use', value };
  return { line, column: line === null ? at : field, code, value };
}

/** Those of the procedures that visits or tallies name. */
function recorded({ dataDir, migrationsDir }: ImportOrder, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const db = openForReading(dataDir, migrationsDir);
  try {
    return ids.filter((id) => isCodeInRecords(db, id));
  } finally {
    db.close();
  }
}
