import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';

interface Saving {
  readonly content: PublicService;
  /** As the editor saw it when it was opened; null for a new one. */
  readonly base: PublicService | null;
}

/** Adds or changes a procedure; one that somebody else changed meanwhile is refused. */
export function useSaveEntry(onDone: (saved: PublicService) => void) {
  return useAct(
    (requestId, { content, base }: Saving) =>
      api.api.catalogue.entries.$post({
        param: {},
        // The client's types end at the recursive question trees of the other lists.
        json: { requestId, entry: { list: 'services', content }, base } as never,
      }),
    { silent: true, onDone: (_, { content }) => onDone(content) },
  );
}

/** Takes a procedure out. */
export function useRemoveEntry(onDone: () => void) {
  return useAct(
    (requestId, id: string) =>
      api.api.catalogue.entries.remove.$post({ param: {}, json: { requestId, list: 'services', id } }),
    { silent: true, onDone },
  );
}
