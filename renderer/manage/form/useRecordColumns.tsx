import Pencil from 'lucide-react/icons/pencil';
import { useTranslation } from 'react-i18next';
import type { Names } from '../../../domain/hall/hall.ts';
import { useName } from '../../api/useName.ts';
import { Button } from '../../design/Button.tsx';
import type { Column } from '../../design/Table.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import styles from './RecordColumns.module.css';
import { UseBadge } from './UseBadge.tsx';
import type { Validity } from './ValidityFields.tsx';
import { ValidityText } from './ValidityText.tsx';

/** A service or a counter, as far as their tables have the same columns. */
interface SetupRecord extends Validity {
  readonly names: Names;
}

export interface RecordColumns<Item> {
  readonly names: Column<Item>;
  readonly use: Column<Item>;
  readonly edit: Column<Item>;
}

/**
 * The columns that every table of the hall's setting up has: names in both languages, whether the record is in use
 * and from when to when, and the button that opens its form.
 * @param day the business day, by which `use` is judged
 */
export function useRecordColumns<Item extends SetupRecord>(
  header: string,
  day: string,
  onEdit: (item: Item) => void,
): RecordColumns<Item> {
  const { t } = useTranslation('manage');
  const name = useName();
  return {
    names: {
      id: 'name',
      header,
      rowHeader: true,
      cell: ({ names }) => (
        <span className={styles.lines}>
          <span>{names.ja}</span>
          <span lang="en" className={styles.second}>
            {names.en}
          </span>
        </span>
      ),
    },
    use: {
      id: 'use',
      nowrap: true,
      header: t('use.title'),
      cell: (item) => (
        <span className={styles.lines}>
          <span>
            <UseBadge item={item} day={day} />
          </span>
          <span className={styles.second}>
            <ValidityText validFrom={item.validFrom} validTo={item.validTo} />
          </span>
        </span>
      ),
    },
    edit: {
      id: 'edit',
      nowrap: true,
      header: <VisuallyHidden>{t('edit')}</VisuallyHidden>,
      cell: (item) => (
        <Button variant="quiet" icon={Pencil} onPress={() => onEdit(item)}>
          {t('edit')}
          <VisuallyHidden>{name(item.names)}</VisuallyHidden>
        </Button>
      ),
    },
  };
}
