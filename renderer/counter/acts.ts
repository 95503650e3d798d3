import { useQueryClient } from '@tanstack/react-query';
import type { ClientResponse } from 'hono/client';
import { useMemo } from 'react';
import type { CounterStatus } from '../../domain/hall/hall.ts';
import type {
  CallRule,
  CancelReason,
  HoldReason,
  OutOfOrderReason,
  Place,
  ReadyKind,
} from '../../domain/ticket/codes.ts';
import type { ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { type Act, useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { dropPresses } from '../keyboard/registry.ts';
import type { AnswerWait } from './useAnswerWait.ts';
import { showCounter } from './useCounterView.ts';

export interface TransferInput {
  readonly ticket: number;
  readonly service: string;
  readonly onlyCounter: string | null;
  readonly place: Place;
  readonly note: string;
}

interface OnTicket {
  readonly ticket: number;
}

/** Every act that a clerk can do at a counter; a refusal is shown as a notice. */
export interface CounterActs {
  readonly open: Act<void>;
  readonly pause: Act<{ readonly reason: NonNullable<CounterStatus['reason']> }>;
  readonly close: Act<void>;
  readonly clerk: Act<{ readonly name: string }>;
  readonly callNext: Act<void>;
  readonly call: Act<OnTicket & { readonly reason: OutOfOrderReason | null }>;
  readonly recall: Act<OnTicket>;
  readonly start: Act<OnTicket>;
  readonly absent: Act<OnTicket>;
  readonly comeBack: Act<OnTicket>;
  readonly hold: Act<OnTicket & { readonly reason: HoldReason; readonly note: string }>;
  readonly resume: Act<OnTicket & { readonly to: 'line' | 'counter' }>;
  readonly finish: Act<OnTicket & { readonly outcomes: ProcedureOutcome[] }>;
  readonly prepare: Act<OnTicket>;
  readonly ready: Act<OnTicket & { readonly kind: ReadyKind }>;
  readonly transfer: Act<TransferInput>;
  readonly cancel: Act<OnTicket & { readonly reason: Exclude<CancelReason, 'day_end'> }>;
  readonly undo: Act<void>;
}

export type { CallRule };

const WANTS_VIEW = { headers: { prefer: 'return=representation' } };

/** An act whose answer brings the counter's view along: the screen shows it at once. */
function useAwaitedAct<Input, Res extends ClientResponse<unknown, number, string>>(
  wait: AnswerWait,
  call: (requestId: string, input: Input) => Promise<Res>,
  beforeShown: () => void = () => undefined,
): Act<Input> {
  const client = useQueryClient();
  return useAct(call, {
    onStart: wait.begin,
    onDone(answer) {
      beforeShown();
      const { seq, counter } = answer as ActAnswer;
      if (counter) showCounter(client, counter);
      // An act that changed nothing has no row of its own that a later view would bring.
      wait.end(counter?.seq ?? seq);
    },
    onFail: () => wait.end(null),
  });
}

/**
 * The acts of one counter.
 * @param wait is told of every act's beginning and end
 */
export function useCounterActs(counter: string, wait: AnswerWait): CounterActs {
  const at = api.api.counters[':counter'];
  const param = useMemo(() => ({ counter }), [counter]);
  return {
    open: useAwaitedAct(wait, (requestId) => at.open.$post({ param, json: { requestId } }, WANTS_VIEW)),
    // What was pressed meanwhile would open the counter again: F1 finishes other dialogs.
    pause: useAwaitedAct(
      wait,
      (requestId, input) => at.pause.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
      dropPresses,
    ),
    close: useAwaitedAct(
      wait,
      (requestId) => at.close.$post({ param, json: { requestId } }, WANTS_VIEW),
      dropPresses,
    ),
    clerk: useAwaitedAct(wait, (requestId, input) =>
      at.clerk.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    callNext: useAwaitedAct(wait, (requestId) =>
      at['call-next'].$post({ param, json: { requestId } }, WANTS_VIEW),
    ),
    call: useAwaitedAct(wait, (requestId, input) =>
      at.call.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    recall: useAwaitedAct(wait, (requestId, input) =>
      at.recall.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    start: useAwaitedAct(wait, (requestId, input) =>
      at.start.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    absent: useAwaitedAct(wait, (requestId, input) =>
      at.absent.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    comeBack: useAwaitedAct(wait, (requestId, input) =>
      at.return.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    hold: useAwaitedAct(wait, (requestId, input) =>
      at.hold.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    resume: useAwaitedAct(wait, (requestId, input) =>
      at.resume.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    finish: useAwaitedAct(wait, (requestId, input) =>
      at.finish.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    prepare: useAwaitedAct(wait, (requestId, input) =>
      at.prepare.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    ready: useAwaitedAct(wait, (requestId, input) =>
      at.ready.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    transfer: useAwaitedAct(wait, (requestId, input) =>
      at.transfer.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    cancel: useAwaitedAct(wait, (requestId, input) =>
      at.cancel.$post({ param, json: { requestId, ...input } }, WANTS_VIEW),
    ),
    undo: useAwaitedAct(wait, (requestId) => at.undo.$post({ param, json: { requestId } }, WANTS_VIEW)),
  };
}
