import School from 'lucide-react/icons/school';
import type { Language } from '../../domain/ticket/codes.ts';
import { FixedText } from './FixedText.tsx';
import styles from './PracticeMark.module.css';

export interface PracticeMarkProps {
  /** None is chosen yet: Japanese and English. */
  readonly language?: Language;
}

/** Says that the hall is for practice, in the room that every page leaves free at its upper edge. */
export function PracticeMark({ language }: PracticeMarkProps) {
  const languages: readonly Language[] = language === undefined ? ['ja', 'en'] : [language];
  return (
    <header className={styles.mark}>
      <School aria-hidden className={styles.icon} />
      {languages.map((shown) => (
        <FixedText key={shown} language={shown} name="practice" />
      ))}
    </header>
  );
}
