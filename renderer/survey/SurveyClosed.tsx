import type { Language } from '../../domain/ticket/codes.ts';
import { type FixedKey, FixedText } from './FixedText.tsx';
import { PracticeMark } from './PracticeMark.tsx';
import styles from './SurveyClosed.module.css';

const SHOWN: readonly Language[] = ['ja', 'en', 'zh', 'vi', 'pt', 'fil', 'ko'];

export interface SurveyClosedProps {
  readonly practice: boolean;
  readonly name?: FixedKey;
}

/** One sentence in the visitors' languages: nothing is asked now. */
export function SurveyClosed({ practice, name = 'closed' }: SurveyClosedProps) {
  return (
    <>
      {practice && <PracticeMark />}
      <main className={styles.page}>
        <h1 className={styles.first}>
          <FixedText language="ja" name={name} />
        </h1>
        <ul className={styles.others}>
          {SHOWN.slice(1).map((language) => (
            <li key={language}>
              <FixedText language={language} name={name} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
