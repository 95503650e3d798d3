import type { Option } from '../../design/options.ts';
import { AddCode } from './AddCode.tsx';
import { CodeRows } from './CodeRows.tsx';
import styles from './CodesField.module.css';
import { without } from './entry.ts';

export interface CodesFieldProps {
  readonly label: string;
  readonly addLabel: string;
  readonly options: readonly Option<string>[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Entries of another list, in an order of their own. */
export function CodesField({ label, addLabel, options, value, onChange }: CodesFieldProps) {
  return (
    <fieldset className={styles.codes}>
      <legend className={styles.legend}>{label}</legend>
      <CodeRows
        options={options}
        value={value}
        onChange={onChange}
        onTakeOut={(at) => onChange(without(value, at))}
      />
      <AddCode
        label={addLabel}
        options={options.filter(({ id }) => !value.includes(id))}
        onAdd={(id) => onChange([...value, id])}
      />
    </fieldset>
  );
}
