import ArrowRight from 'lucide-react/icons/arrow-right';
import type { CSSProperties } from 'react';
import type { Counter, Names } from '../../domain/hall/hall.ts';
import type { BoardCall } from '../../domain/views/board.ts';
import { cx } from '../design/cx.ts';
import { Both, BothNames } from './Both.tsx';
import styles from './CallCard.module.css';
import { CounterName, counterEms } from './CounterName.tsx';
import { callSign } from './call-kind.ts';

export interface CallProps {
  readonly call: BoardCall;
  readonly counter: Counter | undefined;
  readonly showsFloor: boolean;
}

export interface CallCardProps extends CallProps {
  readonly service: Names | undefined;
  /** Called in the last 15 s. */
  readonly isFresh: boolean;
}

/** A call in the largest type that its place holds; it calls nobody any more once its visitor is served. */
export function CallCard({ call, counter, showsFloor, service, isFresh }: CallCardProps) {
  const isServing = call.state === 'serving';
  const { Icon, text } = callSign(call);
  const name = counter?.names.ja ?? call.counter;
  const ems = call.number.length * 0.8 + counterEms(name, showsFloor) + 1.3;
  return (
    <li
      className={cx(
        styles.card,
        styles[isServing ? 'serving' : call.kind],
        isFresh && !isServing && styles.fresh,
      )}
      style={{ '--ems': ems } as CSSProperties}
      data-call={call.number}
    >
      <p className={styles.kind}>
        <Icon aria-hidden className={styles.icon} />
        <Both text={text} />
      </p>
      <p className={styles.line}>
        <span className={styles.number}>{call.number}</span>
        <ArrowRight aria-hidden className={styles.arrow} />
        <CounterName counter={counter} id={call.counter} showsFloor={showsFloor} />
      </p>
      <p className={styles.about}>
        {service && <BothNames names={service} />}
        {counter && <span lang="en">{counter.names.en}</span>}
      </p>
    </li>
  );
}
