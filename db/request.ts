import { DomainError } from '../domain/errors/domain-error.ts';
import { getRow, type ReadableDB, run, type WritableDB } from './database.ts';

/** A call as its sender named it: the same id is the same click, and must then ask for the same. */
export interface Request {
  readonly id: string;
  readonly fingerprint: string;
}

const KEPT_MS = 3 * 86_400_000;

/**
 * The remembered answer, as JSON, of a request that was carried out before; undefined for a new one.
 * @throws DomainError request-id-reused where another call bore the id
 */
export function knownAnswer(db: ReadableDB, request: Request | null): string | undefined {
  if (!request) return undefined;
  const sql = 'SELECT fingerprint, answer FROM request WHERE id = ?';
  const known = getRow<{ fingerprint: string; answer: string }>(db, sql, request.id);
  if (!known) return undefined;
  if (known.fingerprint !== request.fingerprint) throw new DomainError('request-id-reused');
  return known.answer;
}

/** @param now instant of the act, UTC ms */
export function rememberAnswer(db: WritableDB, request: Request | null, now: number, answer: unknown): void {
  if (!request) return;
  const sql = 'INSERT INTO request (id, at, fingerprint, answer) VALUES (?, ?, ?, ?)';
  run(db, sql, request.id, now, request.fingerprint, JSON.stringify(answer ?? null));
}

/**
 * At the day's end: the notes and support needs that remembered answers repeat are gone from them, and the answers
 * to requests that nobody will repeat any more are gone altogether.
 */
export function forgetAnswers(db: WritableDB, now: number): void {
  run(db, 'DELETE FROM request WHERE at < ?', now - KEPT_MS);
  run(
    db,
    `UPDATE request SET answer = json_set(answer, '$.visit.note', '', '$.visit.support', json('[]'),
       '$.visit.handoverNotes', json('[]'))
     WHERE json_type(answer, '$.visit') = 'object'`,
  );
}
