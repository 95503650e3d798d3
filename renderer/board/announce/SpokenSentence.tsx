import { useTranslation } from 'react-i18next';
import { sentenceOf } from './sentence.ts';
import type { SpokenCall } from './spoken-call.ts';

/** The sentence of a call in both languages, for those who read the board by ear or by finger. */
export function SpokenSentence({ call }: { readonly call: SpokenCall }) {
  const ja = useTranslation('board', { lng: 'ja' });
  const en = useTranslation('board', { lng: 'en' });
  return (
    <>
      <span lang="ja">{sentenceOf(call, 'ja', ja.t)}</span>{' '}
      <span lang="en">{sentenceOf(call, 'en', en.t)}</span>
    </>
  );
}
