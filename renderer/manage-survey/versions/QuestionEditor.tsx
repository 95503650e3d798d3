import { useTranslation } from 'react-i18next';
import type { Question } from '../../../domain/survey/question.ts';
import type { SurveyContent } from '../../../domain/survey/version.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { Select } from '../../design/Select.tsx';
import { BandsEditor } from './BandsEditor.tsx';
import { isFaultyAt, languageFaults } from './faults.ts';
import { IdField } from './IdField.tsx';
import { NamesEditor } from './NamesEditor.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import styles from './QuestionEditor.module.css';

const ROLES = ['item', 'overall', 'other'] as const;

export interface QuestionEditorProps {
  readonly question: Question;
  readonly content: SurveyContent;
  readonly language: Language;
  readonly isReadOnly: boolean;
  /** Not in the version before: its id may still be chosen. */
  readonly isNew: boolean;
  /** Where the question stands in the content, and which paths are at fault. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly onChange: (question: Question) => void;
}

/** One question: its text, and what its kind needs. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, language, isReadOnly, isNew, path, paths, onChange } = props;
  const { t } = useTranslation('survey');
  return (
    <div className={styles.question}>
      <NamesEditor
        label={t('editor.text')}
        names={question.names}
        language={language}
        isReadOnly={isReadOnly}
        faults={languageFaults(paths, `${path}.names`)}
        onChange={(names) => onChange({ ...question, names })}
        rows={2}
      />
      <IdField
        id={question.id}
        isDisabled={isReadOnly || !isNew}
        isFaulty={isFaultyAt(paths, `${path}.id`)}
        onChange={(id) => onChange({ ...question, id })}
      />
      <KindFields {...props} />
    </div>
  );
}

function KindFields({ question, content, language, isReadOnly, path, paths, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('survey');
  switch (question.kind) {
    case 'scale':
      return (
        <div className={styles.pair}>
          <Select
            label={t('editor.scale')}
            options={content.scales.map(({ id, points }) => ({
              id,
              label: t('editor.scaleName', { id, n: points.length }),
            }))}
            value={question.scale}
            isDisabled={isReadOnly}
            onChange={(scale) => onChange({ ...question, scale })}
          />
          <Select
            label={t('editor.role')}
            options={ROLES.map((id) => ({ id, label: t(`role.${id}`) }))}
            value={question.role}
            isDisabled={isReadOnly}
            onChange={(role) => onChange({ ...question, role: role as (typeof ROLES)[number] })}
          />
        </div>
      );
    case 'single':
      return (
        <OptionsEditor
          options={question.options}
          language={language}
          isReadOnly={isReadOnly}
          path={`${path}.options`}
          paths={paths}
          onChange={(options) => onChange({ ...question, options })}
        />
      );
    case 'range':
      return (
        <BandsEditor
          question={question}
          language={language}
          isReadOnly={isReadOnly}
          path={`${path}.bands`}
          paths={paths}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <NumberField
          label={t('editor.maxLength')}
          value={question.max_length}
          isDisabled={isReadOnly}
          onChange={(length) => onChange({ ...question, max_length: length ?? 1 })}
          min={1}
          max={1_000}
        />
      );
  }
}
