import { useTranslation } from 'react-i18next';
import type { Names } from '../../domain/hall/hall.ts';
import styles from './Both.module.css';

/** A name in Japanese with its English beside or below it, as its place has room. */
export function BothNames({ names }: { readonly names: Names }) {
  return (
    <span className={styles.both}>
      <span lang="ja" className={styles.ja}>
        {names.ja}
      </span>
      <span lang="en" className={styles.en}>
        {names.en}
      </span>
    </span>
  );
}

export interface BothProps {
  /** A key of the namespace `board`. */
  readonly text: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A text of the board in both languages: visitors do not choose one here. */
export function Both({ text, values = {} }: BothProps) {
  const ja = useTranslation('board', { lng: 'ja' });
  const en = useTranslation('board', { lng: 'en' });
  return <BothNames names={{ ja: ja.t(text, values), en: en.t(text, values) }} />;
}
