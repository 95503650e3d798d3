import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './SectionNav.module.css';
import { SECTIONS } from './sections.ts';

/** The way from one section to another. */
export function SectionNav() {
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  return (
    <nav aria-label={t('section.all')} className={styles.nav} data-no-print>
      <ul className={styles.list}>
        {SECTIONS.map(({ path: href, name, icon: Icon }) => (
          <li key={href}>
            <Link href={href} className={styles.link} {...(path === href && { 'aria-current': 'page' })}>
              <Icon aria-hidden className={styles.icon} />
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
