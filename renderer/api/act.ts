import { useQueryClient } from '@tanstack/react-query';
import type { ClientResponse } from 'hono/client';
import { useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { notifyFailedAct, notifyProblem } from '../design/notices.ts';
import { type Answer, read } from './client.ts';
import { isUnreachable } from './problem.ts';

const RETRY_AFTER_MS = [300, 1_000, 3_000] as const;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Does one act of one click. Where no answer comes it is sent again under the same `requestId` (UUIDv7): the
 * hall then repeats its answer and does not act twice.
 * @throws ApiProblem as soon as the hall refuses, or after the last attempt
 */
export async function act<Res extends ClientResponse<unknown, number, string>>(
  call: (requestId: string) => Promise<Res>,
): Promise<Answer<Res>> {
  const requestId = uuidv7();
  for (const delayMs of RETRY_AFTER_MS) {
    try {
      return await read(call(requestId));
    } catch (thrown) {
      if (!isUnreachable(thrown)) throw thrown;
      await wait(delayMs);
    }
  }
  return read(call(requestId));
}

export interface ActOptions<Input, Output> {
  /** As the act sets out. */
  readonly onStart?: () => void;
  readonly onDone?: (output: Output, input: Input) => void;
  readonly onFail?: () => void;
  /** The screen shows `problem` itself: no notice. */
  readonly silent?: boolean;
  /** Its failure stays on the screen although later acts succeed. */
  readonly isGrave?: boolean;
}

export interface Act<Input> {
  /** Does nothing while the act before it is under way. */
  readonly run: (input: Input) => void;
  /** Under way for longer than a moment. */
  readonly pending: boolean;
  readonly problem: Error | null;
  /** Forgets the problem. */
  readonly reset: () => void;
}

/** Acts are answered in a few milliseconds: one that is said to be under way sooner would only be drawn for nothing. */
const PENDING_AFTER_MS = 150;

/**
 * An act as a screen uses it: run by a button or a key, at most one at a time, refusals shown as a notice. It goes through
 * the client's cache, where others see how acts end, but not through an observer, which would draw the screen once more.
 */
export function useAct<Input, Res extends ClientResponse<unknown, number, string>>(
  call: (requestId: string, input: Input) => Promise<Res>,
  { onStart, onDone, onFail, silent = false, isGrave = false }: ActOptions<Input, Answer<Res>> = {},
): Act<Input> {
  const client = useQueryClient();
  const acts = client.getMutationCache();
  const underWay = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const mutationFn = (input: Input) => act((requestId) => call(requestId, input));
  const fail = (thrown: Error) => {
    setProblem(thrown);
    onFail?.();
    if (silent) return;
    if (isGrave) notifyProblem(thrown);
    else notifyFailedAct(thrown);
  };
  const run = async (input: Input) => {
    underWay.current = true;
    setProblem(null);
    onStart?.();
    const slow = setTimeout(() => setPending(true), PENDING_AFTER_MS);
    try {
      const output = await acts.build(client, { mutationFn }).execute(input);
      underWay.current = false;
      onDone?.(output, input);
    } catch (thrown) {
      underWay.current = false;
      fail(thrown instanceof Error ? thrown : new Error(String(thrown)));
    } finally {
      clearTimeout(slow);
      setPending(false);
    }
  };
  return {
    run(input) {
      if (!underWay.current) void run(input);
    },
    pending,
    problem,
    reset: () => setProblem(null),
  };
}
