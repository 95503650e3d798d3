import { useMutation } from '@tanstack/react-query';
import type { CancelReason, ExceedReason, GuidanceReason, SupportNeed } from '../../domain/ticket/codes.ts';
import type { Intake } from '../../domain/ticket/schemas.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { type Act, type ActOptions, act, useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { notifyFailedAct } from '../design/notices.ts';
import type { Draft, issueOf } from './draft.ts';

export type FloorCancelReason = Exclude<CancelReason, 'day_end'>;

export interface IntakeChange {
  readonly visit: number;
  readonly intake: Intake;
  readonly support: SupportNeed[];
  readonly note: string;
}

type IssueInput = ReturnType<typeof issueOf> & {
  readonly exceeds: ExceedReason | null;
  /** False where somebody has confirmed that reception is over. */
  readonly withinHours: boolean;
};

/** Gives a number. Its refusals are shown by the screen. */
export function useIssue(onDone: (answer: ActAnswer) => void) {
  return useAct(
    (requestId, input: IssueInput) => api.api.visits.$post({ param: {}, json: { requestId, ...input } }),
    { onDone, silent: true },
  );
}

interface GuidanceInput {
  readonly reason: GuidanceReason;
  readonly procedure: string | null;
  readonly papersMissing: string[];
  /** What stood at the desk when the key was pressed. Stays here. */
  readonly counted: Draft;
}

/** Counts someone who was helped without a number. */
export function useGuidance(options: ActOptions<GuidanceInput, ActAnswer>) {
  return useAct(
    (requestId, { counted: _, ...input }: GuidanceInput) =>
      api.api.guidance.$post({ param: {}, json: { requestId, ...input } }),
    options,
  );
}

/** Takes back the tally of the journal row `seq`. */
export function useUndoGuidance(onDone: () => void): Act<number> {
  return useAct(
    (requestId, undoes: number) => api.api.guidance.undo.$post({ param: {}, json: { requestId, undoes } }),
    { onDone },
  );
}

/** An absent visitor is back. */
export function useComeBack(): Act<number> {
  return useAct((requestId, ticket: number) =>
    api.api.tickets.return.$post({ param: {}, json: { requestId, ticket } }),
  );
}

/** Puts a held ticket back in its line. */
export function useResume(): Act<number> {
  return useAct((requestId, ticket: number) =>
    api.api.tickets.resume.$post({ param: {}, json: { requestId, ticket } }),
  );
}

export function useChangeIntake(options: ActOptions<IntakeChange, ActAnswer> = {}) {
  return useAct(
    (requestId, { visit, ...change }: IntakeChange) =>
      api.api.visits[':visit'].intake.$post({
        param: { visit: String(visit) },
        json: { requestId, ...change },
      }),
    options,
  );
}

interface CancelInput {
  readonly tickets: readonly number[];
  readonly reason: FloorCancelReason;
}

/** Cancels tickets of one visit, one after the other. */
export function useCancel(onDone: () => void): Pick<Act<CancelInput>, 'run' | 'pending'> {
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ tickets, reason }: CancelInput) => {
      for (const ticket of tickets) {
        await act((requestId) =>
          api.api.tickets.cancel.$post({ param: {}, json: { requestId, ticket, reason } }),
        );
      }
    },
    onSuccess: onDone,
    onError: notifyFailedAct,
  });
  return { run: mutate, pending: isPending };
}
