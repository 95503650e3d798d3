import { openForReading } from '../open.ts';
import { checkDisk, checkIntegrity, checkJournal, checkReferences, checkVersion } from './file.ts';
import { type DoctorCheck, type Finding, fault } from './finding.ts';
import { checkRebuild } from './rebuild.ts';
import { checkFacts, checkSlices } from './tickets.ts';

interface ExamineRequest {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** Also make the state anew from the journal and compare. */
  readonly rebuild: boolean;
}

/** A damaged file can fail in the middle of being read: that is a finding too. */
function attempt(check: DoctorCheck, examine: () => Finding | readonly Finding[]): readonly Finding[] {
  try {
    return [examine()].flat();
  } catch (error) {
    return [fault(check, error instanceof Error ? error.message : String(error))];
  }
}

/**
 * Examines a store on a read-only connection, beside the running hall or alone, and changes nothing.
 * @throws DomainError store-missing, store-is-newer, store-is-older, store-is-damaged where it cannot be opened
 */
export function* examine({ dataDir, migrationsDir, rebuild }: ExamineRequest): Iterable<Finding> {
  const db = openForReading(dataDir, migrationsDir);
  try {
    db.exec('BEGIN');
    yield* attempt('version', () => checkVersion(db));
    yield* attempt('disk', () => checkDisk(dataDir));
    yield* attempt('integrity', () => checkIntegrity(db));
    yield* attempt('references', () => checkReferences(db));
    yield* attempt('journal', () => checkJournal(db));
    yield* attempt('slices', () => checkSlices(db));
    yield* attempt('facts', () => checkFacts(db));
    if (rebuild) yield* attempt('rebuild', () => checkRebuild(db, migrationsDir));
  } finally {
    db.close();
  }
}
