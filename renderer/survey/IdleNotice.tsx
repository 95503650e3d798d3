import type { RefObject } from 'react';
import type { Language } from '../../domain/ticket/codes.ts';
import { BigButton } from './BigButton.tsx';
import { FixedText } from './FixedText.tsx';
import styles from './IdleNotice.module.css';

export interface IdleNoticeProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly seconds: number;
  /** Something has been answered: it will be sent. */
  readonly isSent: boolean;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Says that the screen is about to go back to its first page, and what becomes of the answers. */
export function IdleNotice({ ref, language, seconds, isSent, onStay, onDiscard }: IdleNoticeProps) {
  return (
    <div className={styles.scrim}>
      <div
        ref={ref}
        role="alertdialog"
        aria-labelledby="idle-title"
        aria-describedby="idle-what"
        className={styles.notice}
      >
        <h2 id="idle-title" className={styles.title}>
          <FixedText language={language} name="idle.title" />
        </h2>
        <div id="idle-what" className={styles.what}>
          <p>
            <FixedText language={language} name="idle.back" values={{ seconds }} />
          </p>
          {isSent && (
            <p>
              <FixedText language={language} name="idle.sent" />
            </p>
          )}
        </div>
        <div className={styles.buttons}>
          {isSent && (
            <BigButton onPress={onDiscard}>
              <FixedText language={language} name="idle.discard" />
            </BigButton>
          )}
          <BigButton variant="primary" autoFocus onPress={onStay}>
            <FixedText language={language} name="idle.stay" />
          </BigButton>
        </div>
      </div>
    </div>
  );
}
