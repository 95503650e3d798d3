import { useTranslation } from 'react-i18next';
import { cx } from '../design/cx.ts';
import { Dialog } from '../design/Dialog.tsx';
import { Kbd } from '../design/Kbd.tsx';
import type { Shortcut } from '../keyboard/registry.ts';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import styles from './ShortcutHelp.module.css';

interface ShortcutHelpProps {
  /** The keys of the screen as the list was asked for; null while it is closed. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly onClose: () => void;
}

interface Line {
  readonly label: string;
  readonly keys: ShortcutKey[];
  /** Nothing to do now: another time. */
  readonly rests: boolean;
}

/** One line for each act, with all keys that do it; what can be done now stands first. */
function linesOf(shortcuts: readonly Shortcut[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { label, key, when = true } of shortcuts) {
    const known = lines.find((line) => line.label === label && line.rests === !when);
    if (known) known.keys.push(key);
    else lines.push({ label, keys: [key], rests: !when });
  }
  return lines.sort((a, b) => Number(a.rests) - Number(b.rests));
}

/** The list of keys of the screen, with what rests as it is now. */
export function ShortcutHelp({ shortcuts, onClose }: ShortcutHelpProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('keys.title')} isOpen={shortcuts !== null} onClose={onClose}>
      <dl className={styles.keys}>
        {linesOf(shortcuts ?? []).map(({ label, keys, rests }) => (
          <div key={`${label} ${keys[0]}`} className={styles.row}>
            <dt className={styles.key}>
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dt>
            <dd className={cx(rests && styles.rests)}>{rests ? t('keys.resting', { label }) : label}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('keys.note')}</p>
    </Dialog>
  );
}
