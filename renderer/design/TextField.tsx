import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldProps, fieldState } from './Field.tsx';

export interface TextFieldProps
  extends FieldProps,
    Pick<AriaTextFieldProps, 'type' | 'inputMode' | 'maxLength' | 'autoFocus' | 'name' | 'onBlur'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Given: a text of so many lines, which grows by hand. */
  readonly rows?: number;
  readonly placeholder?: string;
}

/** A line or a few lines of text. The browser's own suggestions are off: counters share their machines. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel,
    description,
    error,
    isRequired,
    isDisabled,
    rows,
    placeholder = '',
    ...input
  } = props;
  return (
    <AriaTextField {...input} {...fieldState(props)} autoComplete="off">
      <FieldFrame {...props}>
        {rows === undefined ? (
          <Input className={cx(styles.control)} placeholder={placeholder} />
        ) : (
          <TextArea className={cx(styles.control)} placeholder={placeholder} rows={rows} />
        )}
      </FieldFrame>
    </AriaTextField>
  );
}
