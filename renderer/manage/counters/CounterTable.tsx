import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { Badge } from '../../design/Badge.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { useRecordColumns } from '../form/useRecordColumns.tsx';
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
  const shared = useRecordColumns(t('counters.name'), setup.day, onEdit);
  return [
    { ...shared.names, nowrap: true },
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
    shared.use,
    shared.edit,
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
