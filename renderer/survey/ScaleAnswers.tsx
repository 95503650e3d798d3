import { Button as AriaButton } from 'react-aria-components/Button';
import { cx } from '../design/cx.ts';
import { Face } from './Face.tsx';
import type { AnswerListProps } from './OptionAnswers.tsx';
import styles from './ScaleAnswers.module.css';
import { WordingText } from './WordingText.tsx';

/** The levels of a scale side by side (upright: one below the other), faces with their words. */
export function ScaleAnswers({ options, chosen, onChoose }: AnswerListProps) {
  const hasFaces = options.every(({ face }) => face !== null);
  return (
    <ul className={cx(styles.list, options.length > 7 && styles.many)}>
      {options.map(({ code, wording, face }, index) => (
        <li key={code} className={styles.item}>
          <AriaButton
            className={cx(styles.level, code === chosen && styles.chosen, !hasFaces && styles.plain)}
            aria-pressed={code === chosen}
            onPress={() => onChoose(code)}
          >
            {face && <Face code={face} />}
            <span className={styles.word}>
              <WordingText wording={wording} />
            </span>
            {index < 9 && (
              <kbd aria-hidden className={styles.key}>
                {index + 1}
              </kbd>
            )}
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
