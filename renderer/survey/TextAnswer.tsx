import ArrowRight from 'lucide-react/icons/arrow-right';
import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import { useId, useState } from 'react';
import { personalDataHints } from '../../domain/privacy/personal-data.ts';
import { holdsPersonalNumber } from '../../domain/privacy/personal-number.ts';
import type { TextQuestion } from '../../domain/survey/question.ts';
import type { Answer } from '../../domain/survey/response.ts';
import type { Language } from '../../domain/ticket/codes.ts';
import { BigButton } from './BigButton.tsx';
import { FixedText } from './FixedText.tsx';
import styles from './TextAnswer.module.css';
import { langOf, spoken, wordingIn } from './wording.ts';

export interface TextAnswerProps {
  readonly question: TextQuestion;
  readonly language: Language;
  readonly text: string;
  readonly isLast: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** The place that is left is told only when it grows short. */
const TELL_FROM = 100;

/** Free text; says so where it looks like it names somebody, and goes no further with a personal number in it. */
export function TextAnswer({ question, language, text: before, isLast, onAnswer }: TextAnswerProps) {
  const [text, setText] = useState(before);
  const warning = useId();
  const isBarred = holdsPersonalNumber(text);
  const hasHints = isBarred || personalDataHints(text).length > 0;
  const left = question.max_length - text.length;
  const goOn = () => {
    if (isBarred) return;
    const written = text.trim();
    onAnswer(written === '' ? null : { kind: 'text', question: question.id, text: written });
  };
  return (
    <div className={styles.answer}>
      <textarea
        className={styles.field}
        lang={langOf(language)}
        aria-label={spoken(wordingIn(question.names, language))}
        aria-describedby={warning}
        value={text}
        maxLength={question.max_length}
        rows={4}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.below}>
        <div id={warning} role="status" className={styles.notes}>
          {hasHints && (
            <p className={styles.warning}>
              <TriangleAlert aria-hidden className={styles.icon} />
              <FixedText language={language} name="text.warning" />
            </p>
          )}
          {left < TELL_FROM && (
            <p className={styles.left}>
              <FixedText language={language} name="text.left" values={{ n: left }} />
            </p>
          )}
        </div>
        <BigButton variant="primary" iconAfter={ArrowRight} onPress={goOn}>
          <FixedText language={language} name={isLast ? 'question.finish' : 'question.next'} />
        </BigButton>
      </div>
    </div>
  );
}
