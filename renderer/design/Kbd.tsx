import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keyCaps, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import styles from './Kbd.module.css';

const SIGN: Readonly<Record<string, string>> = {
  Add: '+',
  Subtract: '−',
  Multiply: '×',
  Divide: '÷',
  Decimal: '.',
};

/** A key or a chord as its caps. Hidden where there is only a finger to press it. */
export function Kbd({ keys }: { readonly keys: ShortcutKey }) {
  const { t } = useTranslation('app');
  const cap = (name: string): string => {
    if (name === 'Escape') return 'Esc';
    if (!name.startsWith('Numpad')) return name;
    const key = name.slice('Numpad'.length);
    return t('key.numpad', { key: SIGN[key] ?? key });
  };
  return (
    <span className={styles.chord}>
      {keyCaps(keys).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && <span className={styles.plus}>+</span>}
          <kbd className={styles.cap}>{cap(name)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
