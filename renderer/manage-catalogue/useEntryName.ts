import { contentOf } from '../../domain/catalogue/change.ts';
import type { EntryRef } from '../../domain/catalogue/usage.ts';
import type { Lookup } from '../guide/lookup.ts';
import { useGuideName, useServiceName } from '../guide/useGuideName.ts';

/** What staff call an entry; its code where the catalogue has it no more. */
export function useEntryName({ catalogue }: Lookup): (entry: EntryRef) => string {
  const guideName = useGuideName();
  const serviceName = useServiceName();
  return ({ list, id }) => {
    const content = contentOf(catalogue, list, id);
    if (!content) return id;
    if ('names' in content) return guideName(content.names);
    return 'term' in content ? content.term : serviceName(content);
  };
}
