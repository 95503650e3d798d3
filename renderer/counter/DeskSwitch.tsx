import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { ToggleChips } from '../design/ToggleChips.tsx';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';

const KEYS: readonly ShortcutKey[] = ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4'];

export interface DeskSwitchProps {
  readonly desks: readonly string[];
  readonly chosen: string;
  readonly onSwitch: (counter: string) => void;
}

/** Which of the device's counters the screen is about; Alt+1, Alt+2 … switch. */
export function DeskSwitch({ desks, chosen, onSwitch }: DeskSwitchProps) {
  const { t } = useTranslation('counter');
  const name = useName();
  const hall = useHall();
  const labelOf = (id: string) => {
    const counter = hall.data?.counters.find((c) => c.id === id);
    return counter ? name(counter.names) : id;
  };
  useShortcuts(
    desks.flatMap((id, at) => {
      const key = KEYS[at];
      return key ? [{ key, label: labelOf(id), action: () => onSwitch(id) }] : [];
    }),
  );
  return (
    <ToggleChips
      label={t('desks')}
      hideLabel
      options={desks.map((id) => ({ id, label: labelOf(id) }))}
      value={[chosen]}
      onChange={([id]) => id !== undefined && onSwitch(id)}
      single
      required
    />
  );
}
