import { useMutation } from '@tanstack/react-query';
import type { ClientResponse } from 'hono/client';
import { useRef } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { notifyProblem } from '../design/notices.ts';
import { type Answer, read } from './client.ts';
import { ApiProblem } from './problem.ts';

const RETRY_AFTER_MS = [300, 1_000, 3_000] as const;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function gotNoAnswer(thrown: unknown): boolean {
  return thrown instanceof ApiProblem && thrown.code === 'unreachable';
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
      if (!gotNoAnswer(thrown)) throw thrown;
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
}

export interface Act<Input> {
  /** Does nothing while the act before it is under way. */
  readonly run: (input: Input) => void;
  readonly pending: boolean;
  readonly problem: Error | null;
  /** Forgets the problem. */
  readonly reset: () => void;
}

/** An act as a screen uses it: run by a button or a key, at most one at a time, refusals shown as a notice. */
export function useAct<Input, Res extends ClientResponse<unknown, number, string>>(
  call: (requestId: string, input: Input) => Promise<Res>,
  { onStart, onDone, onFail, silent = false }: ActOptions<Input, Answer<Res>> = {},
): Act<Input> {
  const underWay = useRef(false);
  const { mutate, isPending, error, reset } = useMutation<Answer<Res>, Error, Input>({
    mutationFn: (input) => act((requestId) => call(requestId, input)),
    onSuccess: (output, input) => onDone?.(output, input),
    onError: (problem) => {
      onFail?.();
      if (!silent) notifyProblem(problem);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  const run = (input: Input) => {
    if (underWay.current) return;
    underWay.current = true;
    onStart?.();
    mutate(input);
  };
  return { run, pending: isPending, problem: error, reset };
}
