import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import type { CSSProperties } from 'react';
import { cx } from '../design/cx.ts';
import { Both } from './Both.tsx';
import type { CallProps } from './CallCard.tsx';
import styles from './CallRow.module.css';
import { CounterName, counterEms } from './CounterName.tsx';
import { KIND_ICON } from './call-kind.ts';

/** A call below the newest: still awaited, or its visitor is at the counter already. */
export function CallRow({ call, counter, showsFloor }: CallProps) {
  const isServing = call.state === 'serving';
  const Icon = isServing ? Check : KIND_ICON[call.kind];
  const name = counter?.names.ja ?? call.counter;
  const ems = { '--ems': counterEms(name, showsFloor), '--signs': call.number.length } as CSSProperties;
  return (
    <li
      className={cx(styles.row, styles[call.kind], isServing && styles.serving)}
      style={ems}
      data-call={call.number}
    >
      <p className={styles.line}>
        <span className={styles.number}>{call.number}</span>
        <ArrowRight aria-hidden className={styles.arrow} />
        <span className={styles.counter}>
          <CounterName counter={counter} id={call.counter} showsFloor={showsFloor} />
        </span>
      </p>
      <p className={styles.about}>
        <span className={styles.kind}>
          <Icon aria-hidden className={styles.icon} />
          <Both text={isServing ? 'serving' : `kind.${call.kind}`} />
        </span>
        {counter && (
          <span lang="en" className={styles.counterEn}>
            {counter.names.en}
          </span>
        )}
      </p>
    </li>
  );
}
