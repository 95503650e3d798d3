import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface FigureProps {
  /** Null: there is none, which is not nought. */
  readonly value: number | null;
  readonly text: (value: number) => string;
  /** Spoken where there is none: why. */
  readonly why: string;
}

/** A figure that stands by itself, as in a table; where there is none, a dash that is spoken as its reason. */
export function Figure({ value, text, why }: FigureProps) {
  const { t } = useTranslation('app');
  if (value !== null) return text(value);
  return (
    <>
      <span aria-hidden>{t('noFigure')}</span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </>
  );
}

/** How a figure is written within a sentence, which says itself what is missing: where there is none, a dash. */
export function useFigureText(): (value: number | null, text: (value: number) => string) => string {
  const { t } = useTranslation('app');
  return (value, text) => (value === null ? t('noFigure') : text(value));
}
