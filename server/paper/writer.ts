import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readServices } from '../../db/state/hall.ts';
import type { Store } from '../../db/store.ts';
import { liveVisits } from '../../db/views/queue.ts';
import { liveSheet, type SheetTexts } from './sheet.ts';

const SHEET_FILE = 'madoguchi-live.html';

const MINUTE = 60_000;

/**
 * Writes the live state as a printable page into a folder every few minutes, so that a hall whose machine dies can
 * go on by paper. The page is written beside and renamed: there is never half a page.
 */
export class PaperSheetWriter {
  readonly #store: Store;
  readonly #dataDir: string;
  readonly #texts: SheetTexts;
  readonly #report: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #writtenSeq = -1;

  /** @param report told where the folder cannot be written; the hall goes on */
  constructor(store: Store, dataDir: string, texts: SheetTexts, report: (error: unknown) => void) {
    this.#store = store;
    this.#dataDir = dataDir;
    this.#texts = texts;
    this.#report = report;
    this.#timer = setInterval(() => this.#writeWhenDue(), MINUTE);
    this.#timer.unref();
  }

  /** The folder that the sheet goes to. */
  get folder(): string {
    return this.#store.hall?.paperSheet.folder ?? path.join(this.#dataDir, 'paper');
  }

  /** Writes the sheet now. @returns the file, null where there is no hall or the folder cannot be written */
  write(): string | null {
    const { hall, db, clock, tail } = this.#store;
    if (hall === null) return null;
    try {
      const file = path.join(this.folder, SHEET_FILE);
      mkdirSync(this.folder, { recursive: true });
      const page = liveSheet(hall, readServices(db), liveVisits(db), clock.now(), this.#texts);
      writeFileSync(`${file}.part`, page);
      renameSync(`${file}.part`, file);
      this.#writtenAt = clock.now();
      this.#writtenSeq = tail.seq;
      return file;
    } catch (error) {
      this.#report(error);
      return null;
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #writeWhenDue(): void {
    const everyMs = (this.#store.hall?.paperSheet.everyMinutes ?? 10) * MINUTE;
    const isDue = this.#store.clock.now() - this.#writtenAt >= everyMs;
    if (isDue && this.#store.tail.seq !== this.#writtenSeq) this.write();
  }
}
