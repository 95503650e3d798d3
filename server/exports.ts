import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExportMessage, ExportOrder } from '../db/figures/export-order.ts';
import type { ErrorCode } from '../domain/errors/codes.ts';
import { DomainError, type ErrorParams } from '../domain/errors/domain-error.ts';

export type ExportRequest = Pick<ExportOrder, 'from' | 'to' | 'encoding' | 'k'>;

/** Where an export stands. `day` is the day it works on. */
type ExportState =
  | { readonly state: 'running'; readonly day: string | null }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

interface Job {
  readonly request: ExportRequest;
  readonly worker: Worker;
  readonly ended: Promise<void>;
  readonly folder: string;
  status: ExportState;
}

const KEPT_JOBS = 5;
/** Each has a thread and reads the whole period: more of them would take the machine from the counters. */
const MOST_AT_ONCE = 2;

function isSame(a: ExportRequest, b: ExportRequest): boolean {
  return a.from === b.from && a.to === b.to && a.encoding === b.encoding && a.k === b.k;
}

const folderOf = (dataDir: string): string => path.join(dataDir, 'exports');

/** Removes what the exports of a program that died have left. */
export function removeExports(dataDir: string): void {
  rmSync(folderOf(dataDir), { recursive: true, force: true });
}

/** Runs exports on a worker thread with a read-only connection, so that a long report never makes a call wait. */
export class ExportDesk {
  readonly #jobs = new Map<string, Job>();
  readonly #dataDir: string;
  readonly #migrationsDir: string;
  readonly #workerFile: string;

  /** @param workerFile the export worker as the runtime can load it: TypeScript on Node, its bundle in Electron */
  constructor(dataDir: string, migrationsDir: string, workerFile: string) {
    this.#dataDir = dataDir;
    this.#migrationsDir = migrationsDir;
    this.#workerFile = workerFile;
  }

  /**
   * Starts an export and returns its id.
   * @throws DomainError export-running where the same is being written, exports-at-limit
   */
  start(request: ExportRequest): string {
    this.#requireRoom(request);
    const id = randomUUID();
    const folder = path.join(folderOf(this.#dataDir), id);
    mkdirSync(folder, { recursive: true });
    const name = `madoguchi-${request.from}_${request.to}`;
    const order: ExportOrder = {
      ...request,
      dataDir: this.#dataDir,
      migrationsDir: this.#migrationsDir,
      out: path.join(folder, name),
    };
    const worker = new Worker(this.#workerFile, { workerData: order });
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const job: Job = { request, worker, ended, folder, status: { state: 'running', day: null } };
    worker.on('message', (message: ExportMessage) => this.#heard(job, name, message));
    worker.on('error', (error) => {
      job.status = { state: 'failed', code: 'internal', params: { detail: error.message } };
    });
    worker.on('exit', () => {
      if (job.status.state === 'running') job.status = { state: 'failed', code: 'internal', params: {} };
    });
    this.#jobs.set(id, job);
    this.#forgetOld();
    return id;
  }

  /** @throws DomainError not-found */
  status(id: string): ExportState {
    return this.#job(id).status;
  }

  /** The finished bundle as one .zip. @throws DomainError not-found */
  async zip(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { status, folder } = this.#job(id);
    if (status.state !== 'done') throw new DomainError('not-found', { path: id });
    return { name: `${status.name}.zip`, bytes: await readFile(path.join(folder, `${status.name}.zip`)) };
  }

  /** Stops an export and removes what it wrote. @throws DomainError not-found */
  async cancel(id: string): Promise<void> {
    const job = this.#job(id);
    this.#jobs.delete(id);
    // Asked, not ended from outside: a thread that was ended while it took down its store took the program with it.
    job.worker.postMessage('cancel');
    await job.ended;
    await rm(job.folder, { recursive: true, force: true });
  }

  /** Stops all; what cannot be removed now is removed by the next start. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#jobs.keys()].map((id) => this.cancel(id)));
  }

  #job(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new DomainError('not-found', { path: id });
    return job;
  }

  #requireRoom(request: ExportRequest): void {
    const running = [...this.#jobs.values()].filter(({ status }) => status.state === 'running');
    const { from, to } = request;
    if (running.some((job) => isSame(job.request, request)))
      throw new DomainError('export-running', { from, to });
    if (running.length >= MOST_AT_ONCE) throw new DomainError('exports-at-limit', { limit: MOST_AT_ONCE });
  }

  #heard(job: Job, name: string, message: ExportMessage): void {
    if (message.kind === 'progress') job.status = { state: 'running', day: message.day };
    if (message.kind === 'done') job.status = { state: 'done', name };
    if (message.kind === 'failed')
      job.status = { state: 'failed', code: message.code, params: message.params };
  }

  /** A file that somebody still reads cannot be removed on every system; the next start removes it. */
  #forgetOld(): void {
    const ended = [...this.#jobs].filter(([, job]) => job.status.state !== 'running');
    const old = ended.slice(0, Math.max(0, this.#jobs.size - KEPT_JOBS));
    void Promise.allSettled(old.map(([id]) => this.cancel(id)));
  }
}
