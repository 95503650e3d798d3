import { useQuery } from '@tanstack/react-query';
import { ALL } from '../../../domain/survey/groups.ts';
import type { MonthPeriod } from '../../../domain/survey/period.ts';
import { api, read } from '../../api/client.ts';

export function useSurveyComments({ from, to }: MonthPeriod, group: string) {
  return useQuery({
    queryKey: ['survey', 'comments', from, to, group],
    queryFn: () =>
      read(api.api.survey.comments.$get({ query: { from, to, ...(group !== ALL && { service: group }) } })),
  });
}
