import { Button } from '../design/Button.tsx';
import type { Option } from '../design/options.ts';
import { digitKey } from '../keyboard/digits.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './ReasonList.module.css';

export interface ReasonListProps<Id extends string> {
  readonly options: readonly Option<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A closed question answered by one touch or one digit key. */
export function ReasonList<Id extends string>({ options, onChoose }: ReasonListProps<Id>) {
  useShortcuts(
    options.flatMap(({ id, label }, index) => {
      const key = digitKey(index);
      return key ? [{ key, label, action: () => onChoose(id) }] : [];
    }),
  );
  return (
    <div className={styles.list}>
      {options.map(({ id, label }, index) => {
        const key = digitKey(index);
        return (
          <Button key={id} wide {...(key && { shortcut: key })} onPress={() => onChoose(id)}>
            {label}
          </Button>
        );
      })}
    </div>
  );
}
