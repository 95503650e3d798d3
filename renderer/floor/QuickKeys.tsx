import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { ariaKeyShortcuts, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { take } from './desk.ts';
import styles from './QuickKeys.module.css';

const KEYS: readonly ShortcutKey[] = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'Shift+F1',
  'Shift+F2',
  'Shift+F3',
  'Shift+F4',
  'Shift+F5',
];

/** What is asked for most, one key or one touch each. */
export function QuickKeys() {
  const { t } = useTranslation('floor');
  const name = useName();
  const hall = useHall();
  const services = (hall.data?.services ?? []).filter(({ active }) => active);
  const quick = KEYS.flatMap((key, at) => {
    const service = services[at];
    if (!service) return [];
    const act = () => take([{ procedure: null, quantity: 1, service: service.id }]);
    return [{ key, id: service.id, label: name(service.names), act }];
  });
  useShortcuts(
    quick.map(({ key, label, act }) => ({ key, label: t('quick.add', { name: label }), action: act })),
  );
  return (
    <ul className={styles.keys} aria-label={t('quick.label')}>
      {quick.map(({ key, id, label, act }) => (
        <li key={id}>
          <Button className={styles.key ?? ''} aria-keyshortcuts={ariaKeyShortcuts(key)} onPress={act}>
            <kbd aria-hidden className={styles.cap}>
              {key.replace('Shift+', '⇧')}
            </kbd>
            <span className={styles.name}>{label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
