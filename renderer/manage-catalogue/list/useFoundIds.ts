import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.ts';
import { useSettings } from '../../app/settings.ts';

const MOST = 50;

/** Ids of the procedures that are meant by some words, best first, past ones included; null without words. */
export function useFoundIds(words: string): readonly string[] | null {
  const lang = useSettings((settings) => settings.language);
  const q = words.trim();
  const { data } = useQuery({
    queryKey: ['catalogue', 'search', 'all', lang, q],
    queryFn: ({ signal }) =>
      read(
        api.api.catalogue.search.$get(
          { query: { q, lang, all: 'true', limit: String(MOST) } },
          { init: { signal } },
        ),
      ),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  if (q === '') return null;
  return data?.results.map(({ id }) => id) ?? [];
}
