import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/** The survey's versions, settings and tags. */
export function useSurveySetup() {
  return useQuery({
    queryKey: ['survey', 'setup'],
    queryFn: () => read(api.api.survey.setup.$get({ param: {} })),
  });
}
