import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import styles from './LeftOpenList.module.css';
import { type Fate, type LeftInState, leftOpen } from './left-open.ts';

const CLOSED_AS = [
  ['served', 'day.closedAs.served'],
  ['no_show', 'day.closedAs.noShow'],
  ['day_end', 'day.closedAs.dayEnd'],
] as const satisfies readonly (readonly [Fate, string])[];

/** What the day's end would make of everybody who is still in the hall, with their numbers. */
export function LeftOpenList({ visits }: { readonly visits: readonly QueueVisit[] }) {
  const { t } = useTranslation(['manage', 'codes']);
  const inWords = ({ state, numbers, more }: LeftInState) => {
    const rest = more > 0 ? [t('day.more', { count: more })] : [];
    return t('day.inState', { state: t(`codes:state.${state}`), numbers: [...numbers, ...rest].join(' ') });
  };
  const fates = CLOSED_AS.map(([fate, text]) => ({ text, groups: leftOpen(visits, fate) }));
  return (
    <dl className={styles.fates}>
      {fates
        .filter(({ groups }) => groups.length > 0)
        .map(({ text, groups }) => (
          <div key={text}>
            <dt className={styles.fate}>{t(text)}</dt>
            {groups.map((group) => (
              <dd key={group.state}>{inWords(group)}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
