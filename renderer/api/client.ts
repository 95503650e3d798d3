import { type ClientResponse, hc } from 'hono/client';
import type { Api } from '../../server/app.ts';
import { ApiProblem, problemOf } from './problem.ts';

/** A call that has had no answer for so long never will, unless the caller says otherwise: its machine is gone. */
const TIMEOUT_MS = 30_000;

async function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS) });
}

/** The hall's API, typed by the server's own routes. Relative: every door answers at its own address. */
export const api = hc<Api>('/', { fetch: fetchInTime });

type IfSuccess<Status, Body> = Status extends 200 | 201 | 202 | 203 | 204 ? Body : never;
/** The body of a call's successful answers; its refusals are thrown. */
export type Answer<Res> =
  Res extends ClientResponse<infer Body, infer Status, string> ? IfSuccess<Status, Body> : never;

/**
 * The answer of a call, as its body.
 * @throws ApiProblem with the server's code, or `unreachable` where no answer came
 */
export async function read<Res extends ClientResponse<unknown, number, string>>(
  call: Promise<Res>,
): Promise<Answer<Res>> {
  const response = await call.catch(() => {
    throw new ApiProblem('unreachable', 0);
  });
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as Answer<Res>;
  return (await response.json()) as Answer<Res>;
}
