import EyeOff from 'lucide-react/icons/eye-off';
import { useTranslation } from 'react-i18next';
import styles from './Withheld.module.css';

/** Stands in place of a figure that would tell too much of too few. */
export function Withheld({ k }: { readonly k: number }) {
  const { t } = useTranslation('survey');
  return (
    <span className={styles.withheld} title={t('hidden.what', { k })}>
      <EyeOff aria-hidden className={styles.icon} />
      {t('hidden.short')}
    </span>
  );
}
