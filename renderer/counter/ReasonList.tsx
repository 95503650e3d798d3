import { Button } from '../design/Button.tsx';
import type { Option } from '../design/options.ts';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './ReasonList.module.css';

const DIGITS: readonly ShortcutKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export interface ReasonListProps<Id extends string> {
  readonly options: readonly Option<Id>[];
  readonly onChoose: (id: Id) => void;
}

function keyOf(index: number): ShortcutKey | undefined {
  return DIGITS[index];
}

/** A closed question answered by one touch or one digit key. */
export function ReasonList<Id extends string>({ options, onChoose }: ReasonListProps<Id>) {
  useShortcuts(
    options.flatMap(({ id, label }, index) => {
      const key = keyOf(index);
      return key ? [{ key, label, action: () => onChoose(id) }] : [];
    }),
  );
  return (
    <div className={styles.list}>
      {options.map(({ id, label }, index) => {
        const key = keyOf(index);
        return (
          <Button key={id} wide {...(key && { shortcut: key })} onPress={() => onChoose(id)}>
            {label}
          </Button>
        );
      })}
    </div>
  );
}
