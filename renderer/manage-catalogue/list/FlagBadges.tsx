import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { Badge } from '../../design/Badge.tsx';
import type { Tone } from '../../design/tone.ts';
import { type Flag, flagsOf, unconfirmedLanguages } from '../flags.ts';
import styles from './FlagBadges.module.css';

const TONES: Readonly<Record<Flag, Tone>> = {
  ended: 'danger',
  ending: 'warning',
  entry: 'warning',
  fee: 'warning',
  translation: 'info',
};

/** What of a procedure waits for somebody. */
export function FlagBadges({ service, today }: { readonly service: PublicService; readonly today: string }) {
  const { t } = useTranslation('catalogue');
  const flags = flagsOf(service, today);
  if (flags.length === 0) return <Badge tone="success">{t('flagged.none')}</Badge>;
  const count = unconfirmedLanguages(service).length;
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>
          <Badge tone={TONES[flag]}>
            {flag === 'translation' ? t('flagged.translations', { count }) : t(`flag.${flag}`)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
