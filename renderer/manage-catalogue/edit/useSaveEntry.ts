import type { CatalogueList, ContentOf } from '../../../domain/catalogue/entry.ts';
import type { EntryRef } from '../../../domain/catalogue/usage.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';

interface Saving<List extends CatalogueList> {
  readonly content: ContentOf<List>;
  /** As the editor saw it when it was opened; null for a new one. */
  readonly base: ContentOf<List> | null;
}

/** Adds or changes an entry; one that somebody else changed meanwhile is refused. */
export function useSaveEntry<List extends CatalogueList>(
  list: List,
  onDone: (saved: ContentOf<List>) => void,
) {
  return useAct(
    (requestId, { content, base }: Saving<List>) =>
      api.api.catalogue.entries.$post({
        param: {},
        // The client's types end at the recursive question trees of the other lists.
        json: { requestId, entry: { list, content }, base } as never,
      }),
    { silent: true, onDone: (_, { content }) => onDone(content) },
  );
}

/** Takes an entry out. */
export function useRemoveEntry(onDone: () => void) {
  return useAct(
    (requestId, { list, id }: EntryRef) =>
      api.api.catalogue.entries.remove.$post({ param: {}, json: { requestId, list, id } }),
    { silent: true, onDone },
  );
}
