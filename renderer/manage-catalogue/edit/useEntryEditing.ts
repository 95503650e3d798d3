import { useState } from 'react';
import type { z } from 'zod';
import { contentSchemas } from '../../../domain/catalogue/change.ts';
import type { CatalogueList, ContentOf } from '../../../domain/catalogue/entry.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { Act } from '../../api/act.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { type Draft, useDraft } from '../../manage/form/useDraft.ts';
import { takenFaults } from './entry.ts';
import { useSaveEntry } from './useSaveEntry.ts';

/** What every editor of an entry is given. */
export interface EditorProps<List extends CatalogueList> {
  readonly list: List;
  readonly stored: ContentOf<List>;
  readonly isNew: boolean;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
  /** Opens the entry anew, as it is now; left out for a new one. */
  readonly onReopen?: () => void;
}

export interface Editing<Content> {
  readonly draft: Draft<Content>;
  readonly save: () => void;
  readonly saving: Pick<Act<never>, 'pending' | 'problem'>;
}

/** Paths at fault by rules that need more than one field. */
export type Further<List extends CatalogueList> = (content: ContentOf<List>) => readonly string[];

/** Edits an entry and saves it as a whole. */
export function useEntryEditing<List extends CatalogueList>(
  { list, stored, isNew, lookup }: Omit<EditorProps<List>, 'setup'>,
  onSaved: (saved: ContentOf<List>) => void,
  further: Further<List> = () => [],
): Editing<ContentOf<List>> {
  // What others change meanwhile must not slip in under what is being typed: saving says so instead.
  const [opened] = useState(stored);
  const schema = contentSchemas[list] as unknown as z.ZodType<ContentOf<List>>;
  const draft = useDraft(opened, schema, (content) => [
    ...(isNew ? takenFaults(lookup.catalogue[list], content) : []),
    ...further(content),
  ]);
  const saving = useSaveEntry(list, onSaved);
  const save = () => {
    const sound = draft.check();
    if (sound) saving.run({ content: schema.parse(sound), base: isNew ? null : opened });
  };
  return { draft, save, saving };
}
