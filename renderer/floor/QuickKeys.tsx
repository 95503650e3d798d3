import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { ariaKeyShortcuts } from '../keyboard/shortcut-key.ts';
import styles from './QuickKeys.module.css';
import type { QuickKey } from './useQuickKeys.ts';

/** What is asked for most, one key or one touch each. */
export function QuickKeys({ quick }: { readonly quick: readonly QuickKey[] }) {
  const { t } = useTranslation('floor');
  return (
    <section aria-labelledby="quick-title" className={styles.quick}>
      <h2 id="quick-title" className={styles.title}>
        {t('quick.label')}
      </h2>
      <ul className={styles.keys}>
        {quick.map(({ key, procedure, label, act }) => (
          <li key={procedure}>
            <Button className={styles.key ?? ''} aria-keyshortcuts={ariaKeyShortcuts(key)} onPress={act}>
              <kbd aria-hidden className={styles.cap}>
                {key.replace('Shift+', '⇧')}
              </kbd>
              <span className={styles.name}>{label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
