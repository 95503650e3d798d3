import { useTranslation } from 'react-i18next';
import { asProblem, problemKey } from './problem.ts';

/** Says what went wrong and what to do, in the reader's language; for anything that was thrown. */
export function useProblemText(): (thrown: unknown) => string {
  const { t, i18n } = useTranslation(['app', 'error']);
  return (thrown) => {
    const { code, params, status } = asProblem(thrown);
    const key = problemKey(code);
    return i18n.exists(key) ? t(key, params) : t('app:problem.unknown', { code, status });
  };
}
