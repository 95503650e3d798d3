import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import { LANGUAGES, type Language } from '../../domain/ticket/codes.ts';
import type { SurveyForm } from '../../domain/views/survey.ts';
import { cx } from '../design/cx.ts';
import { FixedText } from './FixedText.tsx';
import { OutboxMark } from './OutboxMark.tsx';
import styles from './SurveyStart.module.css';
import { WordingText } from './WordingText.tsx';
import { wordingIn } from './wording.ts';

export interface SurveyStartProps {
  readonly form: SurveyForm;
  readonly version: SurveyVersion;
  readonly onBegin: (language: Language) => void;
}

/** The first page: what it is about, and one touch on a language begins. */
export function SurveyStart({ form, version, onBegin }: SurveyStartProps) {
  return (
    <main className={styles.page}>
      <div className={styles.about}>
        <p className={styles.hall}>
          {form.hall.ja} <span lang="en">{form.hall.en}</span>
        </p>
        <h1 className={styles.title}>
          <WordingText wording={wordingIn(version.title, 'ja')} />
        </h1>
        <p className={styles.subtitle}>
          <WordingText wording={wordingIn(version.title, 'en')} />
        </p>
        <p className={styles.intro}>
          <FixedText language="ja" name="start.questions" values={{ total: version.questions.length }} />
          <WordingText wording={wordingIn(version.intro, 'ja')} />
        </p>
        <p className={styles.private}>
          <LockKeyhole aria-hidden className={styles.icon} />
          <FixedText language="ja" name="start.private" />
        </p>
      </div>
      <div className={styles.choice}>
        <h2 className={styles.choose}>
          <FixedText language="ja" name="start.choose" />
          <br />
          <FixedText language="en" name="start.choose" />
        </h2>
        <ul className={styles.languages}>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <AriaButton className={cx(styles.language)} onPress={() => onBegin(language)}>
                <span className={styles.name}>
                  <FixedText language={language} name="language" />
                </span>
                <span className={styles.begin}>
                  <FixedText language={language} name="start.begin" />
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      </div>
      <OutboxMark />
    </main>
  );
}
