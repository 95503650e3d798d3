import { useEffect } from 'react';
import { v4 as uuidv4 } from 'uuid';
import type { Answer, SurveySubmission } from '../../domain/survey/response.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { Language } from '../../domain/ticket/codes.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { SurveySending } from '../../domain/views/survey.ts';
import { useConnection } from '../live/connection.ts';
import { hallNow } from '../time/hallClock.ts';
import { putOutgoing } from './outbox.ts';
import { sendWaiting } from './sender.ts';

const TRY_AGAIN_MS = 30_000;

export interface Given {
  readonly version: SurveyVersion;
  readonly language: Language;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly token: string | null;
  readonly via: SurveySending['via'];
  /** The hall's zone, in which months begin. */
  readonly zone: string;
}

function submissionOf({ version, language, answers }: Given): SurveySubmission {
  return {
    id: uuidv4(),
    survey: version.id,
    version: version.version,
    language,
    answers: [...answers.values()],
  };
}

/** Keeps what a visitor answered on the device, then sends it. Without any answer there is nothing to send. */
export async function give(given: Given): Promise<void> {
  if (given.answers.size === 0) return;
  const submission = submissionOf(given);
  const { token, via, zone } = given;
  const month = localDate(hallNow(), zone).slice(0, 7);
  await putOutgoing({ id: submission.id, month, sending: { submission, token, via, answeredIn: null } });
  await sendWaiting();
}

/** Sends what waits on this device: now, when the hall is heard again, and every half minute. */
export function useSending(): void {
  const state = useConnection((connection) => connection.state);
  useEffect(() => {
    if (state !== 'offline') void sendWaiting();
  }, [state]);
  useEffect(() => {
    const timer = setInterval(() => void sendWaiting(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
}
