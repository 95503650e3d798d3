import ArrowRight from 'lucide-react/icons/arrow-right';
import type { CSSProperties } from 'react';
import { cx } from '../design/cx.ts';
import { Both } from './Both.tsx';
import type { CallProps } from './CallCard.tsx';
import styles from './CallRow.module.css';
import { CounterName, counterEms } from './CounterName.tsx';
import { callSign } from './call-kind.ts';

/** A call below the newest: still awaited, or its visitor is at the counter already. */
export function CallRow({ call, counter, showsFloor }: CallProps) {
  const isServing = call.state === 'serving';
  const { Icon, text } = callSign(call);
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
          <Both text={text} />
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
