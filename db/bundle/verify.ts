import { createHash } from 'node:crypto';
import { fiscalYearOf, MANIFEST_FILE, type Manifest } from '../../domain/bundle/manifest.ts';
import { surveyFaults } from '../../domain/bundle/survey-totals.ts';
import { TABLES } from '../../domain/bundle/tables.ts';
import { type TextTables, totalFaults } from '../../domain/bundle/totals.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { openForReading } from '../open.ts';
import { readHall } from '../state/hall.ts';
import { readTable } from './read-table.ts';
import { compareWithJournal } from './recompute.ts';
import { type BundleSource, openBundle, readManifest } from './source.ts';

interface VerifyRequest {
  readonly bundle: string;
  /** The store the bundle was made from, to recompute every figure; null checks the bundle in itself. */
  readonly data: { readonly dataDir: string; readonly migrationsDir: string } | null;
}

interface VerifyResult {
  readonly hall: string;
  readonly from: string;
  readonly to: string;
  readonly files: number;
  readonly rows: number;
  /** Whether every figure was recomputed from the journal, and equal. */
  readonly recomputed: boolean;
}

function requireFiles(bundle: BundleSource, manifest: Manifest): void {
  const described = manifest.files.map((file) => file.name);
  for (const { file } of TABLES) {
    if (!described.includes(file) || !bundle.names.includes(file)) {
      throw new DomainError('bundle-file-missing', { file });
    }
  }
  const known = new Set([MANIFEST_FILE, ...TABLES.map(({ file }) => file)]);
  const stranger = [...bundle.names, ...described].find((name) => !known.has(name));
  if (stranger !== undefined) throw new DomainError('bundle-file-unexpected', { file: stranger });
}

function requirePeriod({ period: { from, to }, fiscal_year }: Manifest): void {
  if (from > to) throw new DomainError('bundle-invalid', { detail: `${MANIFEST_FILE}: period` });
  if (fiscal_year !== fiscalYearOf(from, to)) {
    throw new DomainError('bundle-invalid', { detail: `${MANIFEST_FILE}: fiscal_year` });
  }
}

function readTables(bundle: BundleSource, manifest: Manifest): TextTables {
  const described = new Map(manifest.files.map((file) => [file.name, file]));
  const checked = TABLES.flatMap((table) => {
    const file = described.get(table.file);
    return file ? [{ table, file, bytes: bundle.bytes(table.file) }] : [];
  });
  for (const { file, bytes } of checked) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== file.sha256) throw new DomainError('bundle-hash-differs', { file: file.name });
  }
  return new Map(
    checked.map(({ table, file, bytes }) => [file.name, readTable(bytes, table, file, manifest)]),
  );
}

function requireTotals(tables: TextTables): void {
  for (const fault of totalFaults(tables)) throw new DomainError('bundle-total-differs', { ...fault });
  for (const fault of surveyFaults(tables)) throw new DomainError('bundle-total-differs', { ...fault });
}

function recomputeFrom(
  data: NonNullable<VerifyRequest['data']>,
  manifest: Manifest,
  tables: TextTables,
): void {
  const db = openForReading(data.dataDir, data.migrationsDir);
  try {
    db.exec('BEGIN');
    const hall = readHall(db);
    if (hall?.id !== manifest.hall.id)
      throw new DomainError('bundle-of-other-hall', { hall: manifest.hall.id });
    compareWithJournal(db, manifest, tables);
  } finally {
    db.close();
  }
}

/**
 * Checks a bundle: structure, hashes, schema and totals; with `data` also every figure, against the journal.
 * @throws DomainError bundle-missing, file-unreadable, bundle-invalid, bundle-file-missing, bundle-file-unexpected,
 *   bundle-hash-differs, bundle-total-differs, and those of `compareWithJournal`
 */
export function verifyBundle({ bundle: place, data }: VerifyRequest): VerifyResult {
  const bundle = openBundle(place);
  const manifest = readManifest(bundle);
  requireFiles(bundle, manifest);
  requirePeriod(manifest);
  const tables = readTables(bundle, manifest);
  requireTotals(tables);
  if (data) recomputeFrom(data, manifest, tables);
  return {
    hall: manifest.hall.id,
    from: manifest.period.from,
    to: manifest.period.to,
    files: manifest.files.length,
    rows: manifest.files.reduce((sum, file) => sum + file.rows, 0),
    recomputed: data !== null,
  };
}
