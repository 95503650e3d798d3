import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.ts';
import { useSettings } from '../../app/settings.ts';

const MOST = 50;
const NOTHING = { results: [], lifeEvents: [] } as const;

/** Something that is meant by some words. */
export interface Found {
  readonly id: string;
  readonly name: string;
}

interface FoundByWords {
  readonly results: readonly Found[];
  readonly lifeEvents: readonly Found[];
}

/** Procedures, past ones included, and life events that are meant by some words, best first; null without words. */
export function useFound(words: string): FoundByWords | null {
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
  return q === '' ? null : (data ?? NOTHING);
}
