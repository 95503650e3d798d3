import { useMutation } from '@tanstack/react-query';
import { v4 as uuidv4 } from 'uuid';
import type { Answer } from '../../../domain/survey/response.ts';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import { api, read } from '../../api/client.ts';
import { asProblem, isUnreachable } from '../../api/problem.ts';
import { notifyFailedAct } from '../../design/notices.ts';

export interface PaperForm {
  readonly version: SurveyVersion;
  readonly answers: readonly Answer[];
  readonly month: string;
  readonly service: string | null;
}

async function send({ version, answers, month, service }: PaperForm, id: string): Promise<void> {
  const submission = { id, survey: version.id, version: version.version, language: 'ja' as const, answers };
  try {
    await read(api.api.survey.paper.$post({ json: { submission, month, service } }));
  } catch (thrown) {
    // The answer to the first attempt was lost on its way.
    if (asProblem(thrown).code !== 'survey-already-given') throw thrown;
  }
}

async function sendTwice(form: PaperForm): Promise<void> {
  const id = uuidv4();
  try {
    await send(form, id);
  } catch (thrown) {
    if (!isUnreachable(thrown)) throw thrown;
    await send(form, id);
  }
}

/** Sends a form that was typed in from paper. */
export function usePaperSender(onKept: () => void) {
  return useMutation({ mutationFn: sendTwice, onSuccess: onKept, onError: notifyFailedAct });
}
