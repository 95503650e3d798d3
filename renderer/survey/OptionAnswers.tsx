import { Button as AriaButton } from 'react-aria-components/Button';
import { cx } from '../design/cx.ts';
import styles from './OptionAnswers.module.css';
import type { ShownOption } from './options.ts';
import { WordingText } from './WordingText.tsx';

export interface AnswerListProps {
  readonly options: readonly ShownOption[];
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** Options or bands, in two columns. */
export function OptionAnswers({ options, chosen, onChoose }: AnswerListProps) {
  return (
    <ul className={cx(styles.list, options.length > 9 && styles.many)}>
      {options.map(({ code, wording }, index) => (
        <li key={code}>
          <AriaButton
            className={cx(styles.option, code === chosen && styles.chosen)}
            aria-pressed={code === chosen}
            onPress={() => onChoose(code)}
          >
            {index < 9 && (
              <kbd aria-hidden className={styles.key}>
                {index + 1}
              </kbd>
            )}
            <span className={styles.word}>
              <WordingText wording={wording} />
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
