import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../db/clock.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import type { Counter, Service } from '../../domain/hall/hall.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { type ServedHall, serveHall } from '../../server/serve.ts';
import { SMALL_HALL } from './small-hall.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: ActAnswer & { readonly code?: ErrorCode };
}

/** A small hall behind a real socket on this machine, ended with the test. */
export async function serveTrial(
  services: readonly Service[],
  counters: readonly Counter[],
  clock?: Clock,
): Promise<ServedHall> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-served-'));
  const served = await serveHall({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    seed: 'none',
    strictPort: true,
    ...(clock ? { clock } : {}),
  });
  write(served.hall.store, THE_PROGRAM, (tx) => {
    tx.append({ kind: 'hall.set', hall: SMALL_HALL });
    for (const service of services) tx.append({ kind: 'service.set', service });
    for (const counter of counters) tx.append({ kind: 'counter.set', counter });
  });
  onTestFinished(async () => {
    await served.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return served;
}

/** An act over the socket, under a request id of its own unless the body brings one. */
export async function post(
  served: Pick<ServedHall, 'url'>,
  route: string,
  body: object = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${served.url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: uuid(), ...body }),
  });
  return { status: response.status, body: (await response.json()) as HttpAnswer['body'] };
}
