import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import { numberLabel } from '../../../domain/ticket/number.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { Button } from '../../design/Button.tsx';
import { useDurationText } from '../../design/Duration.tsx';
import { NumberTag } from '../../design/NumberTag.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import { UseBadge } from '../form/UseBadge.tsx';
import { ValidityText } from '../form/ValidityText.tsx';
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
    {
      id: 'name',
      header: t('services.name'),
      rowHeader: true,
      cell: ({ names }) => (
        <span className={styles.names}>
          <span>{names.ja}</span>
          <span lang="en" className={styles.second}>
            {names.en}
          </span>
        </span>
      ),
    },
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
    {
      id: 'use',
      nowrap: true,
      header: t('use.title'),
      cell: (service) => (
        <span className={styles.names}>
          <span>
            <UseBadge item={service} day={setup.day} />
          </span>
          <span className={styles.second}>
            <ValidityText validFrom={service.validFrom} validTo={service.validTo} />
          </span>
        </span>
      ),
    },
    {
      id: 'edit',
      nowrap: true,
      header: <VisuallyHidden>{t('edit')}</VisuallyHidden>,
      cell: (service) => (
        <Button variant="quiet" icon={Pencil} onPress={() => onEdit(service)}>
          {t('edit')}
          <VisuallyHidden>{name(service.names)}</VisuallyHidden>
        </Button>
      ),
    },
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
