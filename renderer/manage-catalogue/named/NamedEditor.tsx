import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { NameFlags } from '../list/NameFlags.tsx';
import { NamesPanel } from './NamesPanel.tsx';

/** Entries that are only a name: questions, events that deadlines run from, places outside the hall. */
export function NamedEditor(props: EditorProps<'questions' | 'deadline_events' | 'places'>) {
  const { draft, frame } = useEditor(props);
  return (
    <EditorFrame {...frame} badges={!props.isNew && <NameFlags names={draft.value.names} />}>
      <NamesPanel list={props.list} draft={draft} isNew={props.isNew} />
    </EditorFrame>
  );
}
