import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './SectionNav.module.css';
import { SECTIONS, TODAY } from './sections.ts';

/** A section's own pages belong to it; the first section is above all others. */
function isWithin(path: string, section: string): boolean {
  return path === section || (section !== TODAY.path && path.startsWith(`${section}/`));
}

/** The way from one section to another. */
export function SectionNav() {
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  return (
    <nav aria-label={t('section.all')} className={styles.nav} data-no-print>
      <ul className={styles.list}>
        {SECTIONS.map(({ path: href, name, icon: Icon }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.link}
              {...(isWithin(path, href) && { 'aria-current': 'page' })}
            >
              <Icon aria-hidden className={styles.icon} />
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
