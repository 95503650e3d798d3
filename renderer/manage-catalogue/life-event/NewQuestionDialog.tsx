import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/TextField.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { EditDialog } from '../../manage/form/EditDialog.tsx';
import { CodeField } from '../edit/CodeField.tsx';
import { useEntryEditing } from '../edit/useEntryEditing.ts';
import { useEntryProblem } from '../edit/useEntryProblem.ts';
import { NO_NAMES, withName } from '../named/names.ts';

const STORED = { id: '', names: NO_NAMES };

export interface NewQuestionDialogProps {
  readonly lookup: Lookup;
  readonly onClose: () => void;
  /** With the code of the question, which is in the catalogue now. */
  readonly onSaved: (question: string) => void;
}

/** A question in Japanese, added to the catalogue on the way; its translations are written in the list of questions. */
export function NewQuestionDialog({ lookup, onClose, onSaved }: NewQuestionDialogProps) {
  const { t } = useTranslation('catalogue');
  const props = { list: 'questions', stored: STORED, isNew: true, lookup } as const;
  const { draft, save, saving } = useEntryEditing(props, ({ id }) => onSaved(id));
  const inWords = useEntryProblem('questions', lookup);
  const { value, set, isFaulty, hasFaults, isChanged } = draft;
  return (
    <EditDialog
      title={t('life.newQuestion')}
      onClose={onClose}
      onSave={save}
      pending={saving.pending}
      problem={inWords(saving.problem)}
      isFaulty={hasFaults}
      isChanged={isChanged}
    >
      <TextField
        label={t('life.questionText')}
        description={t('life.questionTextWhat')}
        value={value.names.ja.text}
        onChange={(text) => set({ names: withName(value.names, 'ja', text) })}
        autoFocus
        isRequired
        {...(isFaulty('names') && { error: t('fault.any') })}
      />
      <CodeField list="questions" id={value.id} onChange={(id) => set({ id })} isFaulty={isFaulty} />
    </EditDialog>
  );
}
