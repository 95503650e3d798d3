import { refused, type SurveyRefusal } from './refusal.ts';
import type { Answer } from './response.ts';

/** One device sends at most one response in this time. */
export const RESPONSE_SPACING_MS = 5_000;

/** This many responses in a row from one device with the same answers are a run. */
export const IDENTICAL_RUN_LENGTH = 5;

/**
 * Whether a device that last sent at `lastAt` may send at `now` (both UTC ms; null: never before).
 * Refuses with `survey-too-soon` within 5 s. A clock set back by more than that does not lock the device out.
 */
export function checkSpacing(
  lastAt: number | null,
  now: number,
  device: string,
): { readonly ok: true } | SurveyRefusal {
  if (lastAt === null || Math.abs(now - lastAt) >= RESPONSE_SPACING_MS) return { ok: true };
  return refused('survey-too-soon', device);
}

/** What is remembered of a device, in memory only and never beside its answers. */
export interface RunState {
  readonly signature: string;
  readonly length: number;
}

interface RunResult {
  readonly state: RunState;
  /** True from the fifth identical response on: it is flagged, not dropped. */
  readonly flagged: boolean;
}

/** Same for two responses that chose the same; what was written does not count. */
function answerSignature(answers: readonly Answer[]): string {
  const chosen = answers.flatMap((answer) =>
    answer.kind === 'text' ? [] : [`${answer.question}=${answer.code}`],
  );
  return chosen.sort().join('&');
}

/** Takes a device's run one response further. A response with free text only neither makes nor breaks a run. */
export function nextRun(before: RunState | null, answers: readonly Answer[]): RunResult {
  const signature = answerSignature(answers);
  if (signature === '') return { state: before ?? { signature: '', length: 0 }, flagged: false };
  const length = before?.signature === signature ? before.length + 1 : 1;
  return { state: { signature, length }, flagged: length >= IDENTICAL_RUN_LENGTH };
}
