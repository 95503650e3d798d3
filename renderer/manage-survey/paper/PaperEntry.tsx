import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../domain/survey/question.ts';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import { useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import { optionsOf } from '../../survey/options.ts';
import { useStaffText } from '../useStaffText.ts';
import {
  answersOf,
  digitsOf,
  EMPTY_ENTRY,
  type Entry,
  rewriting,
  stepBack,
  typed,
  written,
  writtenTo,
} from './entry.ts';
import styles from './PaperEntry.module.css';
import { useInSight } from './useInSight.ts';
import { usePaperSender } from './usePaperSender.ts';
import { WriteText } from './WriteText.tsx';
import { WrittenText } from './WrittenText.tsx';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export interface PaperEntryProps {
  readonly version: SurveyVersion;
  readonly month: string;
  readonly service: string | null;
}

/** One form after the other: each question takes the number of its answer, 0 where there is none. */
export function PaperEntry({ version, month, service }: PaperEntryProps) {
  const { t } = useTranslation('survey');
  const [entry, setEntry] = useState(EMPTY_ENTRY);
  const [kept, setKept] = useState(0);
  const sender = usePaperSender(() => {
    setKept((before) => before + 1);
    setEntry(EMPTY_ENTRY);
  });
  const answers = answersOf(version, entry);
  useUnsavedChanges(entry.begun !== '' || entry.numbers.size > 0);
  const keep = () => {
    if (!sender.isPending && answers.length > 0) sender.mutate({ version, answers, month, service });
  };
  const press = (digit: string) => {
    const step = typed(version, entry, digit);
    if (step.kind === 'keep') keep();
    else setEntry(step.entry);
  };
  const back = () => setEntry(stepBack(entry));
  const isFilled = entry.index >= version.questions.length;
  useShortcuts([
    ...DIGITS.map((key) => ({
      key,
      label: t('paper.number'),
      action: () => press(key),
      when: !entry.isWriting,
    })),
    { key: 'NumpadSubtract', label: t('paper.back'), action: back, when: !entry.isWriting },
    { key: 'Delete', label: t('paper.back'), action: back, when: !entry.isWriting },
  ]);
  return (
    <div className={styles.entry}>
      <p className={styles.help}>{t('paper.help')}</p>
      <ol className={styles.questions}>
        {version.questions.map((question, index) => (
          <Row
            key={question.id}
            version={version}
            question={question}
            entry={entry}
            isOpen={index === entry.index}
          >
            {index === entry.index && entry.isWriting && (
              <WriteText
                initial={entry.texts.get(question.id) ?? ''}
                onDone={(text) => setEntry(written(version, entry, text))}
              />
            )}
            <WrittenText
              text={writtenTo(question, index, entry)}
              isDisabled={entry.isWriting}
              onRewrite={() => setEntry(rewriting(entry, index))}
            />
          </Row>
        ))}
        <li ref={useInSight(isFilled)} className={cx(styles.row, styles.last, isFilled && styles.open)}>
          {answers.length === 0 ? (
            <span>{t('paper.empty')}</span>
          ) : (
            <Button variant="primary" pending={sender.isPending} isDisabled={!isFilled} onPress={keep}>
              {t('paper.keep')}
            </Button>
          )}
          <span className={styles.keys}>{t('paper.keepKeys')}</span>
        </li>
      </ol>
      <div role="status">{kept > 0 && <Banner tone="success">{t('paper.kept', { n: kept })}</Banner>}</div>
    </div>
  );
}

interface RowProps {
  readonly version: SurveyVersion;
  readonly question: Question;
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
}

/** A question with its numbered answers, and the number that was typed. */
function Row({ version, question, entry, isOpen, children }: RowProps) {
  const { t } = useTranslation('survey');
  const staffText = useStaffText();
  const number = entry.numbers.get(question.id);
  const digits = digitsOf(version, question);
  const options = optionsOf(version, question, 'ja');
  return (
    <li
      ref={useInSight(isOpen)}
      className={cx(styles.row, isOpen && styles.open)}
      aria-current={isOpen ? 'step' : undefined}
    >
      <span className={styles.number}>
        {isOpen && entry.begun !== '' ? `${entry.begun}_` : (number?.toString().padStart(digits, '0') ?? '')}
      </span>
      <div className={styles.question}>
        <p className={styles.text}>{staffText(question.names)}</p>
        <p className={styles.options}>
          {options.map(({ code, wording }, index) => (
            <span key={code} className={cx(number === index + 1 && styles.chosen)}>
              <b>{String(index + 1).padStart(digits, '0')}</b> {wording.text}
            </span>
          ))}
          {question.kind === 'text' && <span>{t('paper.text')}</span>}
          <span className={cx(number === 0 && styles.chosen)}>
            <b>{'0'.repeat(digits)}</b> {t('paper.none')}
          </span>
        </p>
        {children}
      </div>
    </li>
  );
}
