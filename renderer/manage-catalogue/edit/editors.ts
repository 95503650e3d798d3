import type { ReactNode } from 'react';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { LifeEventEditor } from '../life-event/LifeEventEditor.tsx';
import { ConditionEditor } from '../named/ConditionEditor.tsx';
import { FormEditor } from '../named/FormEditor.tsx';
import { NamedEditor } from '../named/NamedEditor.tsx';
import { PaperEditor } from '../named/PaperEditor.tsx';
import { WordEditor } from '../words/WordEditor.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import type { EditorProps } from './useEntryEditing.ts';

/** The editor of each list's entries. */
export const EDITORS: {
  readonly [List in CatalogueList]: (props: EditorProps<List>) => ReactNode;
} = {
  services: EntryEditor,
  evidence: PaperEditor,
  forms: FormEditor,
  life_events: LifeEventEditor,
  questions: NamedEditor,
  synonyms: WordEditor,
  conditions: ConditionEditor,
  deadline_events: NamedEditor,
  places: NamedEditor,
};
