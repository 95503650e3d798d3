import Ticket from 'lucide-react/icons/ticket';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresFor, questionsOnTheWay } from '../../domain/catalogue/guide.ts';
import type { Answer, Answers, LifeEvent } from '../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { Button } from '../design/Button.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './LifeEventPage.module.css';
import type { Lookup } from './lookup.ts';
import { useWhereText } from './ProcedureFacts.tsx';
import { useGuideName, useServiceName } from './useGuideName.ts';
import { useTotalTime } from './useTotalTime.ts';

export interface LifeEventPageProps {
  readonly event: LifeEvent;
  readonly lookup: Lookup;
  readonly answers: Answers;
  readonly onAnswer: (question: string, answer: Answer) => void;
  readonly onTake: (services: readonly PublicService[]) => void;
}

/** A life event: a few yes or no questions, and the procedures that come of them, to be taken with one number. */
export function LifeEventPage({ event, lookup, answers, onAnswer, onTake }: LifeEventPageProps) {
  const { t } = useTranslation('guide');
  const name = useGuideName();
  const serviceName = useServiceName();
  const where = useWhereText();
  const [skipped, skip] = useState<readonly string[]>([]);
  const questions = questionsOnTheWay(event, answers);
  const next = questions.find((id) => answers[id] === undefined && !skipped.includes(id)) ?? null;
  const services = proceduresFor(event, answers).flatMap((id) => lookup.services.get(id) ?? []);
  const time = useTotalTime(services);
  const answer = (value: Answer) => next !== null && onAnswer(next, value);
  const takeAll = () => onTake(services);
  const takeLabel = services.length === 1 ? t('life.takeOne') : t('life.takeAll', { count: services.length });
  useShortcuts([
    { key: 'Alt+Y', label: t('life.yes'), action: () => answer('yes'), when: next !== null },
    { key: 'Alt+N', label: t('life.no'), action: () => answer('no'), when: next !== null },
    { key: 'Alt+Enter', label: takeLabel, action: takeAll },
  ]);
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>{name(event.names)}</h2>
      <div className={styles.next} role="status">
        {next === null ? (
          <p>{t('life.finished')}</p>
        ) : (
          <>
            <p className={styles.question}>{name(lookup.questions.get(next)?.names)}</p>
            <div className={styles.answers}>
              <Button variant="primary" size="lg" shortcut="Alt+Y" onPress={() => answer('yes')}>
                {t('life.yes')}
              </Button>
              <Button variant="primary" size="lg" shortcut="Alt+N" onPress={() => answer('no')}>
                {t('life.no')}
              </Button>
              <Button onPress={() => skip((before) => [...before, next])}>{t('life.unknown')}</Button>
            </div>
          </>
        )}
      </div>
      <section className={styles.section}>
        <h3>{t('life.procedures', { count: services.length, time })}</h3>
        <ol className={styles.services}>
          {services.map((service) => (
            <li key={service.id}>
              <strong>{serviceName(service)}</strong>
              <span className={styles.where}>{where(service)}</span>
            </li>
          ))}
        </ol>
        <Button variant="primary" wide icon={Ticket} shortcut="Alt+Enter" onPress={takeAll}>
          {takeLabel}
        </Button>
      </section>
      <section className={styles.section}>
        <h3>{t('life.given')}</h3>
        {questions
          .filter((id) => answers[id] !== undefined || skipped.includes(id))
          .map((id) => (
            <ToggleChips
              key={id}
              label={name(lookup.questions.get(id)?.names)}
              single
              options={[
                { id: 'yes', label: t('life.yes') },
                { id: 'no', label: t('life.no') },
              ]}
              value={answers[id] ? [answers[id]] : []}
              onChange={([changed]) => changed && onAnswer(id, changed)}
            />
          ))}
      </section>
    </article>
  );
}
