import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { type Column, Table } from '../../design/Table.tsx';
import { useFeeText } from '../../guide/FeeText.tsx';
import { useWhereText } from '../../guide/ProcedureFacts.tsx';
import { entryPath } from '../paths.ts';
import styles from './EntryTable.module.css';
import { FlagBadges } from './FlagBadges.tsx';
import { NameLink } from './NameLink.tsx';

export interface EntryTableProps {
  readonly services: readonly PublicService[];
  readonly today: string;
  readonly empty: ReactNode;
}

function useColumns(today: string): readonly Column<PublicService>[] {
  const { t } = useTranslation('catalogue');
  const where = useWhereText();
  const fee = useFeeText();
  return [
    {
      id: 'name',
      header: t('list.procedure'),
      rowHeader: true,
      cell: ({ id, name, texts }) => (
        <NameLink href={entryPath('services', id)} name={name} english={texts.en?.name} />
      ),
    },
    {
      id: 'where',
      header: t('list.where'),
      cell: (service) => (
        <span className={styles.names}>
          <span lang="ja">{service.section}</span>
          <span className={styles.second}>{where(service)}</span>
        </span>
      ),
    },
    { id: 'fee', header: t('list.fee'), nowrap: true, cell: ({ cost }) => fee(cost) },
    {
      id: 'flags',
      header: t('list.flags'),
      cell: (service) => (
        <span className={styles.names}>
          <FlagBadges service={service} today={today} />
          {service.valid_to !== null && (
            <span className={styles.second}>
              {t('list.period', { from: service.valid_from, to: service.valid_to })}
            </span>
          )}
        </span>
      ),
    },
  ];
}

/** Procedures with what staff look for first. */
export function EntryTable({ services, today, empty }: EntryTableProps) {
  const { t } = useTranslation('catalogue');
  const columns = useColumns(today);
  return (
    <Table
      caption={t('list.title')}
      hideCaption
      columns={columns}
      rows={services}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
