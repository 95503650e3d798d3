import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import { useFeeText } from '../../guide/FeeText.tsx';
import { useWhereText } from '../../guide/ProcedureFacts.tsx';
import { entryPath } from '../paths.ts';
import styles from './EntryTable.module.css';
import { FlagBadges } from './FlagBadges.tsx';

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
      cell: ({ name, texts }) => (
        <span className={styles.names}>
          <span lang="ja">{name}</span>
          {texts.en && (
            <span lang="en" className={styles.second}>
              {texts.en.name}
            </span>
          )}
        </span>
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
      id: 'valid',
      header: t('list.valid'),
      nowrap: true,
      cell: ({ valid_from: from, valid_to: to }) => (
        <span className={styles.names}>
          <span>{t('list.from', { from })}</span>
          {to !== null && <span>{t('list.to', { to })}</span>}
        </span>
      ),
    },
    {
      id: 'flags',
      header: t('list.flags'),
      cell: (service) => <FlagBadges service={service} today={today} />,
    },
    {
      id: 'edit',
      nowrap: true,
      header: <VisuallyHidden>{t('list.edit')}</VisuallyHidden>,
      cell: ({ id, name }) => (
        <ButtonLink variant="quiet" icon={Pencil} href={entryPath(id)}>
          {t('list.edit')}
          <VisuallyHidden>{name}</VisuallyHidden>
        </ButtonLink>
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
