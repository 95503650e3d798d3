import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/Dialog.tsx';
import { Kbd } from '../design/Kbd.tsx';
import type { Shortcut } from '../keyboard/registry.ts';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import styles from './ShortcutHelp.module.css';

interface ShortcutHelpProps {
  /** What the keys did as the list was asked for; null while it is closed. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onClose: () => void;
}

/** One line for each act, with all keys that do it. */
function byAct(shortcuts: readonly Shortcut[]): ReadonlyMap<string, readonly ShortcutKey[]> {
  const acts = new Map<string, ShortcutKey[]>();
  for (const { label, key } of shortcuts) {
    const keys = acts.get(label);
    if (keys) keys.push(key);
    else acts.set(label, [key]);
  }
  return acts;
}

/** The list of keys of the screen as it is now. */
export function ShortcutHelp({ shortcuts, onClose }: ShortcutHelpProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('keys.title')} isOpen={shortcuts !== null} onClose={onClose}>
      <dl className={styles.keys}>
        {[...byAct(shortcuts ?? [])].map(([label, keys]) => (
          <div key={label} className={styles.row}>
            <dt className={styles.key}>
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('keys.note')}</p>
    </Dialog>
  );
}
