import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import { UseBadge } from '../form/UseBadge.tsx';
import { ValidityText } from '../form/ValidityText.tsx';
import styles from '../services/ServiceTable.module.css';
import { byPreference } from './preference.ts';

export interface CounterTableProps {
  readonly setup: HallSetup;
  readonly onEdit: (counter: Counter) => void;
  readonly empty: ReactNode;
}

function useColumns({ setup, onEdit }: Omit<CounterTableProps, 'empty'>): readonly Column<Counter>[] {
  const { t } = useTranslation('manage');
  const name = useName();
  const nameOf = (id: string) => {
    const service = setup.services.find((candidate) => candidate.id === id);
    return service ? name(service.names) : id;
  };
  return [
    {
      id: 'name',
      header: t('counters.name'),
      rowHeader: true,
      nowrap: true,
      cell: ({ names }) => (
        <span className={styles.names}>
          <span>{names.ja}</span>
          <span lang="en" className={styles.second}>
            {names.en}
          </span>
        </span>
      ),
    },
    { id: 'floor', header: t('counters.floor'), cell: ({ floor }) => floor },
    {
      id: 'services',
      header: t('counters.services'),
      cell: ({ services }) => {
        if (services.length === 0) return <Badge tone="warning">{t('counters.noService')}</Badge>;
        return byPreference(services)
          .map((ids) => ids.map(nameOf).join(t('counters.equal')))
          .join(t('counters.then'));
      },
    },
    {
      id: 'use',
      nowrap: true,
      header: t('use.title'),
      cell: (counter) => (
        <span className={styles.names}>
          <span>
            <UseBadge item={counter} day={setup.day} />
          </span>
          <span className={styles.second}>
            <ValidityText validFrom={counter.validFrom} validTo={counter.validTo} />
          </span>
        </span>
      ),
    },
    {
      id: 'edit',
      nowrap: true,
      header: <VisuallyHidden>{t('edit')}</VisuallyHidden>,
      cell: (counter) => (
        <Button variant="quiet" icon={Pencil} onPress={() => onEdit(counter)}>
          {t('edit')}
          <VisuallyHidden>{name(counter.names)}</VisuallyHidden>
        </Button>
      ),
    },
  ];
}

/** All counters with what they take, in order of preference. */
export function CounterTable({ setup, onEdit, empty }: CounterTableProps) {
  const { t } = useTranslation('manage');
  const columns = useColumns({ setup, onEdit });
  return (
    <Table
      caption={t('section.counters')}
      hideCaption
      columns={columns}
      rows={setup.counters}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
