import type { ScaleResult } from '../../../domain/views/survey.ts';
import { cx } from '../../design/cx.ts';
import styles from './DistributionBar.module.css';
import { levelTone } from './level-tone.ts';

type Distribution = ScaleResult['result']['distribution'];

/** Shares below this have no room for their number. */
const NUMBER_FROM = 0.1;

/** The answers of one question as one bar, best first. The numbers stand in a table beside it. */
export function DistributionBar({ distribution }: { readonly distribution: Distribution }) {
  return (
    <div className={styles.bar} aria-hidden>
      {distribution.map(({ score, share }, index) => {
        const { side, strength } = levelTone(index, distribution.length);
        if (share === null || share === 0) return null;
        return (
          <span
            key={score}
            className={cx(styles.part, styles[side], strength === 1 && styles.outer)}
            style={{ '--share': share, '--strength': strength } as React.CSSProperties}
          >
            {share >= NUMBER_FROM && Math.round(share * 100)}
          </span>
        );
      })}
    </div>
  );
}

/** What the colours stand for, best first. */
export function DistributionLegend({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className={styles.legend}>
      {words.map((word, index) => {
        const { side, strength } = levelTone(index, words.length);
        return (
          <li key={word} className={styles.entry}>
            <span
              className={cx(styles.swatch, styles[side], strength === 1 && styles.outer)}
              style={{ '--strength': strength } as React.CSSProperties}
            />
            {word}
          </li>
        );
      })}
    </ul>
  );
}
