import type { ClientResponse } from 'hono/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../../renderer/api/act.ts';
import { read } from '../../renderer/api/client.ts';
import { type ApiProblem, problemKey } from '../../renderer/api/problem.ts';

type Call = ClientResponse<{ seq: number }, 200, 'json'>;
type Reply = 'cut' | Response;

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

const REFUSAL = { status: 409, code: 'recall-too-soon', params: { seconds: 12 } };

/** A hall that replies as told, one reply a call, and notes under which id it was called. */
function scripted(replies: readonly Reply[]) {
  const ids: string[] = [];
  const call = async (requestId: string): Promise<Call> => {
    const reply = replies[ids.length];
    ids.push(requestId);
    if (reply === undefined || reply === 'cut') throw new TypeError('Failed to fetch');
    return reply as unknown as Call;
  };
  return { ids, call };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  const settled = promise.catch((thrown: unknown) => thrown);
  await vi.runAllTimersAsync();
  return settled;
}

describe('an act', () => {
  test('whose answer was lost is sent again under the same id, and answers once', async () => {
    const { ids, call } = scripted(['cut', 'cut', json(200, { seq: 7 })]);
    expect(await outcome(act(call))).toEqual({ seq: 7 });
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('that is refused is not sent again', async () => {
    const { ids, call } = scripted([json(409, REFUSAL), json(200, { seq: 7 })]);
    expect(await outcome(act(call))).toMatchObject(REFUSAL);
    expect(ids).toHaveLength(1);
  });

  test('gives up in the end and says that no answer came', async () => {
    const { ids, call } = scripted([]);
    expect(await outcome(act(call))).toMatchObject({ code: 'unreachable', status: 0 });
    expect(ids).toHaveLength(4);
  });

  test('of a second click has another id', async () => {
    const first = scripted([json(200, { seq: 1 })]);
    const second = scripted([json(200, { seq: 2 })]);
    await outcome(act(first.call));
    await outcome(act(second.call));
    expect(first.ids[0]).not.toBe(second.ids[0]);
  });
});

describe('a refusal that cannot be read', () => {
  test.each([
    { name: 'a page of a proxy', response: new Response('<h1>Bad gateway</h1>', { status: 502 }) },
    { name: 'a problem without a code', response: json(500, { title: 'oh' }) },
    { name: 'nothing', response: new Response(null, { status: 500 }) },
  ])('$name is a problem of its own', async ({ response }) => {
    const thrown = (await read(Promise.resolve(response as unknown as Call)).catch(
      (e: unknown) => e,
    )) as ApiProblem;
    expect(thrown).toMatchObject({ code: 'unexpected-answer', status: response.status });
    expect(problemKey(thrown.code)).toBe('app:problem.unexpected-answer');
  });
});

test('parameters that are no words or figures are left out', async () => {
  const odd = json(409, { ...REFUSAL, params: { seconds: { x: 1 } } });
  const thrown = await read(Promise.resolve(odd as unknown as Call)).catch((e: unknown) => e);
  expect(thrown).toMatchObject({ code: 'recall-too-soon', params: {} });
});
