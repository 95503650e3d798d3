import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useHall } from '../api/hall.ts';
import { AppShell } from './AppShell.tsx';
import styles from './StartPage.module.css';
import { SCREENS } from './screens.ts';

/** Where a browser arrives that has not been told which screen it is. */
export default function StartPage() {
  const { t } = useTranslation('app');
  const hall = useHall();
  return (
    <AppShell screen={t('start.title')} layout="page">
      <div className={styles.page}>
        <h2 className={styles.question}>{t('start.question')}</h2>
        <ul className={styles.screens}>
          {SCREENS.map(({ id, href, icon: Icon }) => (
            <li key={id}>
              <Link href={href} className={styles.screen}>
                <Icon aria-hidden className={styles.icon} />
                <span className={styles.words}>
                  <span className={styles.name}>{t(`screens.${id}.name`)}</span>
                  <span className={styles.use}>{t(`screens.${id}.use`)}</span>
                </span>
                <ChevronRight aria-hidden className={styles.arrow} />
              </Link>
            </li>
          ))}
        </ul>
        {hall.data?.hall.practice && <p className={styles.note}>{t('start.practice')}</p>}
      </div>
    </AppShell>
  );
}
