import { useTranslation } from 'react-i18next';
import { entryAt } from '../../../domain/catalogue/change.ts';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { ApiProblem, type ProblemParams } from '../../api/problem.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { LISTS } from '../paths.ts';
import { useEntryName } from '../useEntryName.ts';

const listOf = (code: string): CatalogueList | undefined => LISTS.find((list) => list === code);

/**
 * A refusal with the names of entries where the server says lists and codes; whatever else was thrown as it is.
 * @param of the list of the entry that was refused
 */
export function useEntryProblem(of: CatalogueList, lookup: Lookup): (thrown: unknown) => unknown {
  const { t } = useTranslation('catalogue');
  const entryName = useEntryName(lookup);
  const placeName = (at: string): string => {
    const [code, id] = entryAt(at);
    const list = listOf(code);
    return list ? t('entryOf', { list: t(`one.${list}`), name: entryName({ list, id }) }) : at;
  };
  const inWords = ({ code, params }: ApiProblem): ProblemParams => {
    const { id, by, at, problem } = params;
    return {
      ...params,
      // The id of what is not there is all that is known of it.
      ...(typeof id === 'string' && code !== 'catalogue-unknown-id' && { id: entryName({ list: of, id }) }),
      ...(typeof by === 'string' && { by: placeName(by) }),
      ...(typeof at === 'string' && { at: placeName(at) }),
      ...(typeof problem === 'string' && { problem: t(`problem.${problem}`) }),
    };
  };
  return (thrown) =>
    thrown instanceof ApiProblem && thrown.code.startsWith('catalogue-')
      ? new ApiProblem(thrown.code, thrown.status, inWords(thrown))
      : thrown;
}
