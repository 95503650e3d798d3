import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const PROGRAM = path.join(import.meta.dirname, 'writer-process.ts');

/** What a killed program had said: the acts that it had acknowledged, and the one it was at. */
export interface Testimony {
  readonly acknowledged: ReadonlyMap<string, { readonly seq: number; readonly hash: string }>;
  readonly begun: readonly string[];
}

type Writer = ChildProcessByStdio<null, Readable, null>;

export interface WriterOptions {
  /** Another user to run as (a number), where the one who tests may become it. */
  readonly uid?: number;
}

export function startWriter(dataDir: string, run: string, { uid }: WriterOptions = {}): Writer {
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawn(process.execPath, [PROGRAM, dataDir, run], { stdio: ['ignore', 'pipe', 'inherit'], ...user });
}

/** The first line that a program says. */
export async function firstLine(writer: Writer): Promise<string> {
  for await (const line of createInterface({ input: writer.stdout })) return line;
  return '';
}

export function ended(writer: Writer): Promise<void> {
  return new Promise((resolve) => {
    if (writer.exitCode !== null || writer.signalCode !== null) resolve();
    else writer.once('exit', () => resolve());
  });
}

/** Lets a program act on the store and kills it (SIGKILL) as soon as `acts` of its acts are acknowledged. */
export async function killAfter(dataDir: string, run: string, acts: number): Promise<Testimony> {
  const writer = startWriter(dataDir, run);
  const exited = ended(writer);
  const acknowledged = new Map<string, { seq: number; hash: string }>();
  const begun: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    const [word, id = '', seq, hash = ''] = line.split(' ');
    if (word === 'refused') throw new Error(line);
    if (word === 'try') begun.push(id);
    if (word === 'ack') acknowledged.set(id, { seq: Number(seq), hash });
    if (acknowledged.size === acts) writer.kill('SIGKILL');
  }
  await exited;
  return { acknowledged, begun };
}
