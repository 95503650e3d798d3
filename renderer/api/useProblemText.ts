import { useTranslation } from 'react-i18next';
import { useHall } from './hall.ts';
import { asProblem, type ProblemParams, problemKey } from './problem.ts';
import { useName } from './useName.ts';

/** Says what went wrong and what to do, in the reader's language; for anything that was thrown. */
export function useProblemText(): (thrown: unknown) => string {
  const { t, i18n } = useTranslation(['app', 'error']);
  const name = useName();
  const { data: setup } = useHall();

  /** The server names a service by its code, people by its name. */
  const inWords = (params: ProblemParams): ProblemParams => {
    const service = setup?.services.find(({ id }) => id === params.service);
    return service === undefined ? params : { ...params, service: name(service.names) };
  };
  return (thrown) => {
    const { code, params, status } = asProblem(thrown);
    const key = problemKey(code);
    return i18n.exists(key) ? t(key, inWords(params)) : t('app:problem.unknown', { code, status });
  };
}
