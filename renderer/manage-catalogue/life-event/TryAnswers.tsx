import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresFor, questionsOnTheWay } from '../../../domain/catalogue/guide.ts';
import type { Answers, LifeEvent } from '../../../domain/catalogue/life-event.ts';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { useGuideName } from '../../guide/useGuideName.ts';
import { useEntryName } from '../useEntryName.ts';
import styles from './TryAnswers.module.css';
import { ANSWERS } from './tree.ts';
import { useAnswerText } from './useAnswerText.ts';

export interface TryAnswersProps {
  readonly event: LifeEvent;
  readonly lookup: Lookup;
}

/** The life event as the front desk will have it: answers, and the procedures that come of them. */
export function TryAnswers({ event, lookup }: TryAnswersProps) {
  const { t } = useTranslation('catalogue');
  const answerText = useAnswerText();
  const name = useGuideName();
  const entryName = useEntryName(lookup);
  const [answers, setAnswers] = useState<Answers>({});
  const procedures = proceduresFor(event, answers);
  return (
    <div className={styles.trial}>
      <section role="status">
        <h3 className={styles.title}>{t('life.yields', { count: procedures.length })}</h3>
        <ol className={styles.procedures}>
          {procedures.map((id) => (
            <li key={id}>{entryName({ list: 'services', id })}</li>
          ))}
        </ol>
      </section>
      {questionsOnTheWay(event, answers).map((id) => (
        <ToggleChips
          key={id}
          label={name(lookup.questions.get(id)?.names) || id}
          single
          options={ANSWERS.map((answer) => ({ id: answer, label: answerText(answer) }))}
          value={answers[id] ? [answers[id]] : []}
          onChange={([answer]) =>
            setAnswers(({ [id]: _, ...others }) => (answer ? { ...others, [id]: answer } : others))
          }
        />
      ))}
    </div>
  );
}
