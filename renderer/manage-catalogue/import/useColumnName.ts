import { useTranslation } from 'react-i18next';
import { factColumns, textColumns } from '../../../domain/catalogue/columns.ts';
import { languages } from '../../../domain/catalogue/language.ts';

/** The name of a column of the CSV file as the editor has it; other places by their code. */
export function useColumnName(): (column: string) => string {
  const { t } = useTranslation(['catalogue', 'codes']);
  return (column) => {
    if (factColumns.some((fact) => fact === column)) return t(`column.${column}`);
    const [language = '', field = ''] = column.split('.');
    const isText = languages.some((id) => id === language) && textColumns.some((id) => id === field);
    if (!isText) return column;
    return t('textOf', { language: t(`codes:language.${language}`), field: t(`text.${field}`) });
  };
}
