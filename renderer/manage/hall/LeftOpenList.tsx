import { useTranslation } from 'react-i18next';
import { DAY_END_OUTCOMES } from '../../../domain/ticket/day-end.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import styles from './LeftOpenList.module.css';
import { type LeftInState, leftOpen } from './left-open.ts';

/** What the day's end would make of everybody who is still in the hall, with their numbers. */
export function LeftOpenList({ visits }: { readonly visits: readonly QueueVisit[] }) {
  const { t } = useTranslation(['manage', 'codes']);
  const inWords = ({ state, numbers, more }: LeftInState) => {
    const rest = more > 0 ? [t('day.more', { count: more })] : [];
    return t('day.inState', { state: t(`codes:state.${state}`), numbers: [...numbers, ...rest].join(' ') });
  };
  const fates = DAY_END_OUTCOMES.map((outcome) => {
    const closedAs = t(`daySummary.closed.${outcome}`);
    return { text: t('day.closedAs', { closedAs }), groups: leftOpen(visits, outcome) };
  });
  return (
    <dl className={styles.fates}>
      {fates
        .filter(({ groups }) => groups.length > 0)
        .map(({ text, groups }) => (
          <div key={text}>
            <dt className={styles.fate}>{text}</dt>
            {groups.map((group) => (
              <dd key={group.state}>{inWords(group)}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
