import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type SurveyResponse, surveyResponseSchema } from '../../domain/survey/response.ts';
import { storeError } from '../store-error.ts';

export const WAITING_FILE = 'madoguchi.survey-waiting.json';

const fileSchema = z.array(surveyResponseSchema);

function syncFolder(folder: string): void {
  // Windows has no handle on a folder to flush; there the rename itself is written through.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const byId = (a: SurveyResponse, b: SurveyResponse): number => (a.id < b.id ? -1 : 1);

/**
 * Responses that are on disk and wait for the next batch, in a small file of their own beside the store: in the order
 * of their random ids, without a time, replaced as a whole with each response and gone with the batch. A database
 * would keep the order of writing in its pages and its log.
 */
export class WaitingResponses {
  readonly #file: string;
  #responses: readonly SurveyResponse[];

  /** @throws an Error where the file holds something else: it is whole or not there, never half written */
  constructor(dataDir: string) {
    this.#file = path.join(dataDir, WAITING_FILE);
    rmSync(this.#draft, { force: true });
    this.#responses = existsSync(this.#file)
      ? fileSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
      : [];
  }

  get #draft(): string {
    return `${this.#file}.new`;
  }

  get responses(): readonly SurveyResponse[] {
    return this.#responses;
  }

  has(id: string): boolean {
    return this.#responses.some((response) => response.id === id);
  }

  /** Adds a response; when this returns it is on disk. @throws DomainError store-full, store-read-only */
  add(response: SurveyResponse): void {
    this.replace([...this.#responses, response]);
  }

  /** Puts `responses` in the place of all that wait. @throws DomainError store-full, store-read-only */
  replace(responses: readonly SurveyResponse[]): void {
    try {
      this.#write([...responses].sort(byId));
    } catch (error) {
      throw storeError(error);
    }
  }

  #write(responses: readonly SurveyResponse[]): void {
    if (responses.length === 0) {
      rmSync(this.#file, { force: true });
    } else {
      writeDurably(this.#draft, JSON.stringify(responses));
      renameSync(this.#draft, this.#file);
    }
    syncFolder(path.dirname(this.#file));
    this.#responses = responses;
  }
}
