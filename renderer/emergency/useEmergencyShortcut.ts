import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useEmergencyActs } from './useEmergency.ts';

/** Calls for help by a key, at once, whatever is open. @param counter where help is needed; null: on the floor */
export function useEmergencyShortcut(counter: string | null): void {
  const { t } = useTranslation('emergency');
  const { raise } = useEmergencyActs(counter);
  useShortcuts([{ key: 'Ctrl+Shift+F12', label: t('raise'), action: () => raise.run(), isUrgent: true }]);
}
