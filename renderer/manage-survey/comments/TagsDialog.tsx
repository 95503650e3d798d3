import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommentTag, commentTagSchema } from '../../../domain/survey/comment-tags.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { TextField } from '../../design/TextField.tsx';
import { EditDialog } from '../../manage/form/EditDialog.tsx';
import { isSame } from '../../manage/form/same.ts';
import { newId } from '../new-id.ts';
import { broughtBy, withOwnChanges } from './own-changes.ts';
import styles from './TagsDialog.module.css';

export interface TagsDialogProps {
  readonly tags: readonly CommentTag[];
  readonly onClose: () => void;
}

const nameWith = (names: CommentTag['names'], language: 'ja' | 'en', text: string): CommentTag['names'] => {
  if (language === 'en' && text === '') {
    const { en: _, ...rest } = names;
    return rest;
  }
  return { ...names, [language]: { text, status: 'confirmed' } };
};

/** Words are typed one a line; empty lines mean nothing. */
const withoutBlankWords = (tag: CommentTag): CommentTag => ({
  ...tag,
  words: tag.words.map((word) => word.trim()).filter((word) => word !== ''),
});

/** The tags by which free text is grouped, and the words that make a text bear one. */
export function TagsDialog({ tags, onClose }: TagsDialogProps) {
  const { t } = useTranslation('survey');
  const [opened] = useState(tags);
  const [current, setCurrent] = useState(opened);
  const [wasTried, setTried] = useState(false);
  const [sent, setSent] = useState<readonly CommentTag[]>([]);
  const save = useAct(
    (requestId, value: readonly CommentTag[]) =>
      api.api.survey.tags.$post({ param: {}, json: { requestId, tags: [...value] } }),
    { onDone: onClose, silent: true },
  );
  const cleaned = current.map(withoutBlankWords);
  const faultsOf = (tag: CommentTag): readonly string[] =>
    wasTried ? (commentTagSchema.safeParse(tag).error?.issues.map(({ path }) => path.join('.')) ?? []) : [];
  // An attempt whose answer was lost may have got through: what is taken back since is a change, too.
  const isChanged = sent.length > 0 || !isSame(current, opened);
  const isFaulty = cleaned.some((tag) => faultsOf(tag).length > 0);
  const change = (id: string, tag: Partial<CommentTag>) =>
    setCurrent(current.map((each) => (each.id === id ? { ...each, ...tag } : each)));
  return (
    <EditDialog
      title={t('tags.edit')}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        // What somebody else saved meanwhile is not put back by who changed nothing.
        if (!isChanged) onClose();
        else if (cleaned.every((tag) => commentTagSchema.safeParse(tag).success)) {
          const list = withOwnChanges(opened, cleaned, tags, sent);
          setSent([...sent, ...broughtBy(list, tags)]);
          save.run(list);
        }
      }}
      pending={save.pending}
      problem={save.problem}
      isFaulty={isFaulty}
      isChanged={isChanged}
    >
      <p>{t('tags.what')}</p>
      <ul className={styles.list}>
        {current.map((tag, index) => {
          const faults = faultsOf(cleaned[index] ?? tag);
          const fault = (field: string) =>
            faults.some((path) => path.startsWith(field)) ? { error: t('editor.fault') } : {};
          return (
            <li key={tag.id} className={styles.tag}>
              <TextField
                label={t('tags.ja')}
                value={tag.names.ja.text}
                onChange={(text) => change(tag.id, { names: nameWith(tag.names, 'ja', text) })}
                {...fault('names.ja')}
              />
              <TextField
                label={t('tags.en')}
                value={tag.names.en?.text ?? ''}
                onChange={(text) => change(tag.id, { names: nameWith(tag.names, 'en', text) })}
              />
              <TextField
                label={t('tags.words')}
                description={t('tags.wordsWhat')}
                rows={3}
                value={tag.words.join('\n')}
                onChange={(text) => change(tag.id, { words: text.split('\n') })}
                {...fault('words')}
              />
              <IconButton
                icon={Trash2}
                label={t('tags.remove')}
                onPress={() => setCurrent(current.filter(({ id }) => id !== tag.id))}
              />
            </li>
          );
        })}
      </ul>
      <Button
        icon={Plus}
        onPress={() => {
          const id = newId(
            'tag',
            current.map((tag) => tag.id),
          );
          setCurrent([...current, { id, names: { ja: { text: '', status: 'confirmed' } }, words: [] }]);
        }}
      >
        {t('tags.add')}
      </Button>
    </EditDialog>
  );
}
