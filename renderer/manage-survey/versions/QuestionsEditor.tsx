import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, QuestionKind } from '../../../domain/survey/question.ts';
import type { SurveyContent } from '../../../domain/survey/version.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { IconButton } from '../../design/IconButton.tsx';
import { Menu } from '../../design/Menu.tsx';
import { Panel } from '../../design/Panel.tsx';
import { useStaffText } from '../useStaffText.ts';
import { moved, newQuestion } from './draft-content.ts';
import { isFaultyAt } from './faults.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import styles from './QuestionsEditor.module.css';

const KINDS: readonly QuestionKind[] = ['scale', 'single', 'range', 'text'];

export interface QuestionsEditorProps {
  readonly content: SurveyContent;
  readonly language: Language;
  readonly isReadOnly: boolean;
  /** Ids whose meaning is fixed: answers are counted by them. */
  readonly fixedIds: ReadonlySet<string>;
  /** Paths at fault. */
  readonly paths: readonly string[];
  readonly onChange: (questions: readonly Question[]) => void;
}

/** The questions in their order; the one that is open stands beside the list. */
export function QuestionsEditor(props: QuestionsEditorProps) {
  const { content, language, isReadOnly, fixedIds, paths, onChange } = props;
  const { t } = useTranslation('survey');
  const staffText = useStaffText();
  const { questions } = content;
  const [openId, setOpenId] = useState<string | null>(questions[0]?.id ?? null);
  const openIndex = questions.findIndex(({ id }) => id === openId);
  const open = questions[openIndex];
  const add = (kind: QuestionKind) => {
    const question = newQuestion(kind, content);
    onChange([...questions, question]);
    setOpenId(question.id);
  };
  const addMenu = (
    <Menu
      label={t('editor.addQuestion')}
      icon={Plus}
      items={KINDS.map((kind) => ({ id: kind, label: t(`kind.${kind}`) }))}
      onAction={(id) => add(id as QuestionKind)}
    />
  );
  return (
    <Panel title={t('editor.questions')} actions={isReadOnly ? undefined : addMenu}>
      <div className={styles.columns}>
        <ol className={styles.list}>
          {questions.map(({ id, names, kind }, index) => (
            <li key={id} className={cx(styles.entry, id === openId && styles.open)}>
              <Button variant="quiet" wide aria-pressed={id === openId} onPress={() => setOpenId(id)}>
                <span className={styles.name}>
                  <span className={styles.number}>{index + 1}</span>
                  <span>
                    {staffText(names) || t('editor.unnamed')}
                    <span className={styles.kind}>{t(`kind.${kind}`)}</span>
                  </span>
                  {isFaultyAt(paths, `questions.${index}`) && (
                    <Badge tone="danger">{t('editor.faulty')}</Badge>
                  )}
                </span>
              </Button>
              {!isReadOnly && (
                <span className={styles.acts}>
                  <IconButton
                    icon={ArrowUp}
                    label={t('editor.up')}
                    isDisabled={index === 0}
                    onPress={() => onChange(moved(questions, index, -1))}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('editor.down')}
                    isDisabled={index === questions.length - 1}
                    onPress={() => onChange(moved(questions, index, 1))}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t('editor.remove')}
                    onPress={() => onChange(questions.filter((question) => question.id !== id))}
                  />
                </span>
              )}
            </li>
          ))}
        </ol>
        {open && (
          <QuestionEditor
            key={openIndex}
            question={open}
            content={content}
            language={language}
            isReadOnly={isReadOnly}
            isNew={!fixedIds.has(open.id)}
            path={`questions.${openIndex}`}
            paths={paths}
            onChange={(question) => {
              onChange(questions.map((each, index) => (index === openIndex ? question : each)));
              setOpenId(question.id);
            }}
          />
        )}
      </div>
    </Panel>
  );
}
