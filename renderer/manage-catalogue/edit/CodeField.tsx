import { useTranslation } from 'react-i18next';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { TextField } from '../../design/TextField.tsx';

export interface CodeFieldProps {
  readonly list: CatalogueList;
  readonly id: string;
  readonly onChange: (id: string) => void;
  readonly isFaulty: (path: string) => boolean;
}

/** The code of a new entry, which it keeps. */
export function CodeField({ list, id, onChange, isFaulty }: CodeFieldProps) {
  const { t } = useTranslation('catalogue');
  return (
    <TextField
      label={t('column.id')}
      description={t('what.id')}
      value={id}
      onChange={onChange}
      maxLength={40}
      isRequired
      {...(isFaulty('id') && { error: t('fault.id', { what: t(`one.${list}`) }) })}
    />
  );
}
