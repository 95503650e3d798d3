import { useTranslation } from 'react-i18next';
import { type RangeParts, rangeParts } from '../time/duration.ts';
import styles from './BoardWait.module.css';
import { useWaits } from './useEstimates.ts';

/** On a public board: what whoever takes a number now would wait, nobody before them or many; nothing where that is not known. */
export function BoardWait({ service }: { readonly service: string }) {
  const { t: ja } = useTranslation('estimate', { lng: 'ja' });
  const { data } = useWaits();
  const newcomer = data?.services.find((one) => one.service === service)?.newcomer;
  const say = (parts: RangeParts): string => {
    switch (parts.kind) {
      case 'soon':
        return ja('board.soon');
      case 'about':
        return ja('board.about', { minutes: parts.minutes });
      case 'range':
        return ja('board.range', { from: parts.from, to: parts.to });
      case 'at-least':
        return ja('board.atLeast', { minutes: parts.minutes });
    }
  };
  if (!newcomer) return null;
  return (
    <span lang="ja" className={styles.wait}>
      <span className={styles.word}>{ja('board.estimate')} </span>
      {say(rangeParts(newcomer.p50Ms, newcomer.p90Ms))}
    </span>
  );
}
