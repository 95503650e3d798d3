import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Names } from '../../../domain/catalogue/language.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { cx } from '../../design/cx.ts';
import { RubyText } from '../RubyText.tsx';
import styles from './Both.module.css';

/** The visitor's language and the fixed texts in it and in Japanese. */
export interface SheetTexts {
  readonly language: Language;
  readonly ja: TFunction;
  readonly own: TFunction;
}

export const SheetTextsContext = createContext<SheetTexts | null>(null);

export function useSheetTexts(): SheetTexts {
  const texts = useContext(SheetTextsContext);
  if (texts === null) throw new Error('a sheet without texts');
  return texts;
}

export interface BothProps {
  readonly ja: string;
  /** In the visitor's language; null where there is none: the Japanese one stands alone. */
  readonly own: string | null;
  /** An official name: it stands beside its easy one too. */
  readonly official?: boolean;
  /** One behind the other instead of one below the other. */
  readonly inline?: boolean;
}

/** A text in Japanese, and beside it in the visitor's language. やさしい日本語 is Japanese and stands alone. */
export function Both({ ja, own, official = false, inline = false }: BothProps) {
  const { language } = useSheetTexts();
  const isTranslated = language !== 'ja' && own !== null && own !== ja;
  if (language === 'ja-easy' && isTranslated && !official) {
    return (
      <span lang="ja">
        <RubyText text={own} />
      </span>
    );
  }
  return (
    <span className={cx(styles.both, inline && styles.inline)}>
      <span lang="ja">
        <RubyText text={ja} />
      </span>
      {isTranslated && (
        <span lang={language === 'ja-easy' ? 'ja' : language} className={styles.own}>
          <RubyText text={own} />
        </span>
      )}
    </span>
  );
}

/** A fixed text of the sheet in both languages. */
export function Fixed({
  k,
  values = {},
  inline = false,
}: {
  readonly k: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly inline?: boolean;
}) {
  const { ja, own } = useSheetTexts();
  return <Both ja={ja(k, values)} own={own(k, values)} inline={inline} />;
}

/** A name of the catalogue in both languages. */
export function BothNames({
  names,
  inline = false,
}: {
  readonly names: Names | undefined;
  readonly inline?: boolean;
}) {
  const { language } = useSheetTexts();
  if (!names) return null;
  return <Both ja={names.ja.text} own={names[language]?.text ?? null} inline={inline} />;
}
