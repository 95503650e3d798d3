import { RubyText } from '../guide/RubyText.tsx';
import styles from './WordingText.module.css';
import { langOf, type Wording } from './wording.ts';

/** A text of the form, in its language; やさしい日本語 with its readings. */
export function WordingText({ wording }: { readonly wording: Wording }) {
  const { text, language } = wording;
  return (
    <span lang={langOf(language)} className={styles.words}>
      {language === 'ja-easy' ? <RubyText text={text} /> : text}
    </span>
  );
}
