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
import type { AnswerWait } from './useAnswerWait.ts';

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

function useAwaitedAct<Input, Res extends ClientResponse<unknown, number, string>>(
  wait: AnswerWait,
  call: (requestId: string, input: Input) => Promise<Res>,
): Act<Input> {
  return useAct(call, {
    onStart: wait.begin,
    onDone: (answer) => wait.end((answer as ActAnswer).seq),
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
    open: useAwaitedAct(wait, (requestId) => at.open.$post({ param, json: { requestId } })),
    pause: useAwaitedAct(wait, (requestId, input) =>
      at.pause.$post({ param, json: { requestId, ...input } }),
    ),
    close: useAwaitedAct(wait, (requestId) => at.close.$post({ param, json: { requestId } })),
    clerk: useAwaitedAct(wait, (requestId, input) =>
      at.clerk.$post({ param, json: { requestId, ...input } }),
    ),
    callNext: useAwaitedAct(wait, (requestId) => at['call-next'].$post({ param, json: { requestId } })),
    call: useAwaitedAct(wait, (requestId, input) => at.call.$post({ param, json: { requestId, ...input } })),
    recall: useAwaitedAct(wait, (requestId, input) =>
      at.recall.$post({ param, json: { requestId, ...input } }),
    ),
    start: useAwaitedAct(wait, (requestId, input) =>
      at.start.$post({ param, json: { requestId, ...input } }),
    ),
    absent: useAwaitedAct(wait, (requestId, input) =>
      at.absent.$post({ param, json: { requestId, ...input } }),
    ),
    comeBack: useAwaitedAct(wait, (requestId, input) =>
      at.return.$post({ param, json: { requestId, ...input } }),
    ),
    hold: useAwaitedAct(wait, (requestId, input) => at.hold.$post({ param, json: { requestId, ...input } })),
    resume: useAwaitedAct(wait, (requestId, input) =>
      at.resume.$post({ param, json: { requestId, ...input } }),
    ),
    finish: useAwaitedAct(wait, (requestId, input) =>
      at.finish.$post({ param, json: { requestId, ...input } }),
    ),
    prepare: useAwaitedAct(wait, (requestId, input) =>
      at.prepare.$post({ param, json: { requestId, ...input } }),
    ),
    ready: useAwaitedAct(wait, (requestId, input) =>
      at.ready.$post({ param, json: { requestId, ...input } }),
    ),
    transfer: useAwaitedAct(wait, (requestId, input) =>
      at.transfer.$post({ param, json: { requestId, ...input } }),
    ),
    cancel: useAwaitedAct(wait, (requestId, input) =>
      at.cancel.$post({ param, json: { requestId, ...input } }),
    ),
    undo: useAwaitedAct(wait, (requestId) => at.undo.$post({ param, json: { requestId } })),
  };
}
