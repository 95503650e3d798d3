import { useTranslation } from 'react-i18next';
import type { Names } from '../../../domain/catalogue/language.ts';
import { Badge } from '../../design/Badge.tsx';
import { unconfirmedLanguages } from '../flags.ts';
import { missingLanguages } from '../named/names.ts';
import styles from './FlagBadges.module.css';

/** In how many languages a name waits for somebody who knows the language, or is not there. */
export function NameFlags({ names }: { readonly names: Names }) {
  const { t } = useTranslation('catalogue');
  const waiting = unconfirmedLanguages({ texts: names }).length;
  const missing = missingLanguages(names).length;
  if (waiting + missing === 0) return <Badge tone="success">{t('flagged.none')}</Badge>;
  return (
    <ul className={styles.flags}>
      {missing > 0 && (
        <li>
          <Badge tone="warning">{t('flagged.missing', { count: missing })}</Badge>
        </li>
      )}
      {waiting > 0 && (
        <li>
          <Badge tone="info">{t('flagged.translations', { count: waiting })}</Badge>
        </li>
      )}
    </ul>
  );
}
