import type { TFunction } from 'i18next';
import type { SpokenCall } from './spoken-call.ts';

const SENTENCE = {
  reception: 'voice.reception',
  handover: 'voice.handover',
  query: 'voice.query',
} as const satisfies Record<SpokenCall['kind'], string>;

/** Letters as they are spoken: some voices read a lone A as a word. */
function spelled(letters: string, t: TFunction<'board'>): string {
  const names = t('letters').split(' ');
  return [...letters].map((letter) => names[letter.charCodeAt(0) - 65] ?? letter).join('');
}

/**
 * The sentence of a call: 「番号札、エーの、12番の方、3番窓口へお越しください」; after a long wait it begins with
 * 「大変お待たせいたしました」.
 * @param t texts of the namespace `board` in the language of the voice
 */
export function sentenceOf(call: SpokenCall, language: 'ja' | 'en', t: TFunction<'board'>): string {
  const { series, digits, counter, kind, late } = call;
  const sentence = t(SENTENCE[kind], { series: spelled(series, t), digits, counter: counter[language] });
  return late ? t('voice.late', { sentence }) : sentence;
}
