import { useTranslation } from 'react-i18next';

export interface FieldTexts {
  readonly label: string;
  /** What the field is for, in one sentence. */
  readonly description: string;
  readonly error?: string;
}

/** The three texts of every field: `manage:field.<field>.label`, `what`, and `error` for one that can be wrong. */
export function useFieldTexts(): (field: string, isFaulty?: boolean) => FieldTexts {
  const { t } = useTranslation('manage');
  return (field, isFaulty = false) => {
    const keys = {
      label: `field.${field}.label`,
      what: `field.${field}.what`,
      error: `field.${field}.error`,
    };
    return { label: t(keys.label), description: t(keys.what), ...(isFaulty && { error: t(keys.error) }) };
  };
}
