import { useTranslation } from 'react-i18next';
import { localeTag } from '../time/zone.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** How figures are written; a figure that does not exist is a dash. */
export interface FigureTexts {
  readonly count: (n: number | null) => string;
  /** A share, 0 to 1, in percent with one decimal. */
  readonly share: (share: number | null) => string;
  readonly shareRange: (range: Range | null) => string;
  /** A difference in percentage points, with its sign. */
  readonly points: (points: number | null) => string;
  readonly pointRange: (range: Range | null) => string;
  /** A correlation, −1 to 1, with its sign. */
  readonly correlation: (rho: number | null) => string;
  readonly mean: (mean: number | null) => string;
}

function decimals(tag: string, digits: number, more: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...more,
  });
}

export function useFigureTexts(): FigureTexts {
  const { t, i18n } = useTranslation('survey');
  const tag = localeTag(i18n.language);
  const counts = new Intl.NumberFormat(tag);
  const percents = decimals(tag, 1, { style: 'percent' });
  const tenths = decimals(tag, 1);
  const signedTenths = decimals(tag, 1, { signDisplay: 'exceptZero' });
  const hundredths = decimals(tag, 2);
  const signedHundredths = decimals(tag, 2, { signDisplay: 'exceptZero' });
  const orDash = (value: number | null, text: (value: number) => string) =>
    value === null ? t('figure.none') : text(value);
  const range = (found: Range | null, text: (value: number) => string) =>
    found === null ? t('figure.none') : t('figure.range', { low: text(found.low), high: text(found.high) });
  return {
    count: (n) => orDash(n, (value) => counts.format(value)),
    share: (share) => orDash(share, (value) => percents.format(value)),
    shareRange: (found) => range(found, (value) => tenths.format(value * 100)),
    points: (points) => orDash(points, (value) => t('figure.points', { points: signedTenths.format(value) })),
    pointRange: (found) => range(found, (value) => signedTenths.format(value)),
    correlation: (rho) => orDash(rho, (value) => signedHundredths.format(value)),
    mean: (mean) => orDash(mean, (value) => hundredths.format(value)),
  };
}
