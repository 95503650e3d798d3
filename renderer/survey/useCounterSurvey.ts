import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/** Whether a counter's visitor is to be asked; asked again with every change at the counters. */
export function useCounterSurvey(counter: string) {
  return useQuery({
    queryKey: ['survey', 'counter', counter],
    queryFn: () => read(api.api.survey.counters[':counter'].$get({ param: { counter } })),
    meta: { topics: ['queue'] },
  });
}
