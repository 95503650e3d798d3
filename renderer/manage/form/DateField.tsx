import { TextField } from '../../design/TextField.tsx';
import type { FieldTexts } from './useFieldTexts.ts';

export interface DateFieldProps extends FieldTexts {
  /** `YYYY-MM-DD`; empty: none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly isRequired?: boolean;
}

/** A calendar date, typed or chosen in the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} type="date" />;
}
