import House from 'lucide-react/icons/house';
import { useEffect, useRef } from 'react';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { Language } from '../../domain/ticket/codes.ts';
import { BigButton } from './BigButton.tsx';
import { Face } from './Face.tsx';
import { FixedText } from './FixedText.tsx';
import styles from './ThanksPage.module.css';
import { WordingText } from './WordingText.tsx';
import { wordingIn } from './wording.ts';

export interface ThanksPageProps {
  readonly version: SurveyVersion;
  readonly language: Language;
  readonly onEnd: () => void;
}

const SHOWN_MS = 8_000;

/** Thanks, for some seconds; then the next visitor finds the first page. */
export function ThanksPage({ version, language, onEnd }: ThanksPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(onEnd);
  useEffect(() => {
    heading.current?.focus();
    const timer = setTimeout(() => latest.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.page}>
      <Face code="smile" />
      <h1 ref={heading} tabIndex={-1} className={styles.thanks}>
        <WordingText wording={wordingIn(version.thanks, language)} />
      </h1>
      <BigButton icon={House} onPress={onEnd}>
        <FixedText language={language} name="done.start" />
      </BigButton>
    </main>
  );
}
