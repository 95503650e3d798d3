import CircleAlert from 'lucide-react/icons/circle-exclamation-point';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';

/** What every field has: its label, a sentence of help, and a sentence that says what is wrong. */
export interface FieldProps {
  readonly label: string;
  /** Spoken but not shown: only where the place makes the label plain. */
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Puts label, help, control and error in their places, inside a React Aria field. */
export function FieldFrame({
  label,
  hideLabel = false,
  description,
  error,
  isRequired = false,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  return (
    <>
      {!hideLabel && (
        <Label className={cx(styles.label)}>
          {label}
          {isRequired && <span className={styles.required}>{t('field.required')}</span>}
        </Label>
      )}
      {description !== undefined && (
        <Text slot="description" className={cx(styles.description)}>
          {description}
        </Text>
      )}
      {children}
      <FieldError className={cx(styles.error)}>
        <CircleAlert aria-hidden className={styles.errorIcon} />
        {error}
      </FieldError>
    </>
  );
}

/** The props that make a React Aria field one of ours: its name where no label is shown, and its state. */
export function fieldState({
  label,
  hideLabel = false,
  error,
  isRequired = false,
  isDisabled = false,
}: FieldProps) {
  return {
    className: cx(styles.field),
    isInvalid: error !== undefined,
    isRequired,
    isDisabled,
    validationBehavior: 'aria' as const,
    ...(hideLabel && { 'aria-label': label }),
  };
}
