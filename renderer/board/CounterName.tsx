import type { Counter } from '../../domain/hall/hall.ts';
import styles from './CounterName.module.css';

export interface CounterNameProps {
  /** Undefined where the hall no longer has it: then its id stands for it. */
  readonly counter: Counter | undefined;
  readonly id: string;
  /** Says on which floor: in a hall of several. */
  readonly showsFloor: boolean;
}

const DIGITS = /(\d+)/;

/** Where to go: the counter's name with its digits as large as the called number, 「3番窓口」. */
export function CounterName({ counter, id, showsFloor }: CounterNameProps) {
  const parts = (counter?.names.ja ?? id).split(DIGITS);
  return (
    <span lang="ja" className={styles.counter}>
      {showsFloor && counter && counter.floor !== '' && <span className={styles.floor}>{counter.floor}</span>}
      <span>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other identity
          <span key={index} className={DIGITS.test(part) ? styles.digits : styles.words}>
            {part}
          </span>
        ))}
      </span>
    </span>
  );
}

/** About how wide the name is, in widths of the letter that it is set in. */
export function counterEms(name: string, showsFloor: boolean): number {
  const digits = name.replace(/\D/g, '').length;
  return digits * 0.78 + (name.length - digits) * 0.42 + (showsFloor ? 0.9 : 0);
}
