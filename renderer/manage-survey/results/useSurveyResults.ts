import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.ts';

/** What of the results is looked at. */
export interface Chosen {
  readonly fiscalYear: number;
  /** `YYYY-MM`, or null for the whole fiscal year. */
  readonly month: string | null;
  /** A service, `NONE` or `ALL`. */
  readonly group: string;
}

export function useSurveyResults({ fiscalYear, month, group }: Chosen) {
  return useQuery({
    queryKey: ['survey', 'results', fiscalYear, month, group],
    queryFn: () =>
      read(
        api.api.survey.results.$get({
          query: { fiscalYear: String(fiscalYear), group, ...(month !== null && { month }) },
        }),
      ),
    placeholderData: keepPreviousData,
    meta: { topics: ['hall'] },
  });
}
