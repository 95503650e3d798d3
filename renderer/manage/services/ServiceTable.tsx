import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import { numberLabel } from '../../../domain/ticket/number.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { useDurationText } from '../../design/Duration.tsx';
import { NumberTag } from '../../design/NumberTag.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { useRecordColumns } from '../form/useRecordColumns.tsx';
import styles from './ServiceTable.module.css';

export interface ServiceTableProps {
  readonly setup: HallSetup;
  readonly onEdit: (service: Service) => void;
  readonly empty: ReactNode;
}

function useColumns({ setup, onEdit }: Omit<ServiceTableProps, 'empty'>): readonly Column<Service>[] {
  const { t } = useTranslation('manage');
  const name = useName();
  const durationText = useDurationText();
  const countersOf = (service: Service) => {
    const takers = setup.counters.filter((c) => c.active && c.services.some((s) => s.service === service.id));
    return takers.map((counter) => name(counter.names)).join(t('listSeparator'));
  };
  const shared = useRecordColumns(t('services.name'), setup.day, onEdit);
  return [
    {
      id: 'series',
      header: t('services.series'),
      nowrap: true,
      cell: ({ series, rangeFrom, rangeTo }) => (
        <span className={styles.series}>
          <NumberTag number={series} size="sm" />
          <span className={styles.range}>
            {t('services.range', { from: numberLabel('', rangeFrom), to: numberLabel('', rangeTo) })}
          </span>
        </span>
      ),
    },
    shared.names,
    {
      id: 'target',
      header: t('services.target'),
      numeric: true,
      cell: ({ targetMs }) => (targetMs === null ? t('none') : durationText(targetMs)),
    },
    {
      id: 'counters',
      header: t('section.counters'),
      cell: (service) => countersOf(service) || t('services.noCounter'),
    },
    shared.use,
    shared.edit,
  ];
}

/** All services, the ones that are switched off and past included. */
export function ServiceTable({ setup, onEdit, empty }: ServiceTableProps) {
  const { t } = useTranslation('manage');
  const columns = useColumns({ setup, onEdit });
  return (
    <Table
      caption={t('section.services')}
      hideCaption
      columns={columns}
      rows={setup.services}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
