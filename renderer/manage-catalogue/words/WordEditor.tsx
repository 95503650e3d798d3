import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { AddWords } from './AddWords.tsx';
import { WordFields } from './WordFields.tsx';
import { wordFaults } from './word.ts';

function KnownWord(props: EditorProps<'synonyms'>) {
  const { draft, frame } = useEditor(props, wordFaults);
  return (
    <EditorFrame {...frame}>
      <WordFields draft={draft} isNew={false} lookup={props.lookup} />
    </EditorFrame>
  );
}

/** One word, or new ones, one after the other. */
export function WordEditor(props: EditorProps<'synonyms'>) {
  return props.isNew ? <AddWords {...props} /> : <KnownWord {...props} />;
}
