import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';
import { Banner } from '../../design/Banner.tsx';
import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useSavedNotice } from '../edit/useEditor.ts';
import { type EditorProps, useEntryEditing } from '../edit/useEntryEditing.ts';
import { listPath, wordIn } from '../paths.ts';
import { WordFields } from './WordFields.tsx';
import { nextWord, withTerm, wordFaults } from './word.ts';

interface NewWordProps extends EditorProps<'synonyms'> {
  /** The words saved so far. */
  readonly added: readonly string[];
  readonly onAdded: (word: Synonym) => void;
}

function NewWord({ added, onAdded, ...props }: NewWordProps) {
  const { t } = useTranslation('catalogue');
  const [, navigate] = useLocation();
  const { draft, ...editing } = useEntryEditing(props, onAdded, wordFaults);
  return (
    <EditorFrame
      {...editing}
      draft={draft}
      entry={{ list: 'synonyms', id: '' }}
      isNew
      title={t('add', { what: t('one.synonyms') })}
      saveLabel={t('word.saveAndNext')}
      lookup={props.lookup}
      onRemoved={() => navigate(listPath('synonyms'))}
    >
      {added.length > 0 && (
        <Banner tone="success">{t('word.added', { words: added.join(t('separator')) })}</Banner>
      )}
      <WordFields draft={draft} isNew lookup={props.lookup} />
    </EditorFrame>
  );
}

/** New words, written one after the other: what they mean stays until it is changed. */
export function AddWords(props: EditorProps<'synonyms'>) {
  const search = useSearch();
  const noticeSaved = useSavedNotice();
  const [word, setWord] = useState(() => withTerm(props.stored, wordIn(search) ?? ''));
  const [added, setAdded] = useState<readonly string[]>([]);
  return (
    <NewWord
      key={added.length}
      {...props}
      stored={word}
      added={added}
      onAdded={(saved) => {
        noticeSaved(saved);
        setWord(nextWord(saved));
        setAdded([...added, saved.term]);
      }}
    />
  );
}
