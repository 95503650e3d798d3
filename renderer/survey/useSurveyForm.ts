import { useQuery } from '@tanstack/react-query';
import type { SurveyForm } from '../../domain/views/survey.ts';
import { api, read } from '../api/client.ts';
import { isUnreachable } from '../api/problem.ts';
import { keepForm, readKeptForm } from './outbox.ts';

async function loadForm(): Promise<SurveyForm> {
  try {
    const form = await read(api.api.survey.$get({ param: {} }));
    await keepForm(form);
    return form;
  } catch (thrown) {
    if (!isUnreachable(thrown)) throw thrown;
    const kept = await readKeptForm();
    if (!kept) throw thrown;
    return kept;
  }
}

/** The survey as it is asked today; without a connection, as the hall last gave it. */
export function useSurveyForm() {
  return useQuery({ queryKey: ['survey', 'form'], queryFn: loadForm, meta: { topics: ['hall'] } });
}
