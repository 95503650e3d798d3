import UserRoundCheck from 'lucide-react/icons/user-round-check';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { TodayView } from '../../../domain/views/today.ts';
import { useCounters } from '../../api/useCounters.ts';
import { useName } from '../../api/useName.ts';
import { Badge } from '../../design/Badge.tsx';
import { COUNTER_TONE } from '../../design/counter-tone.ts';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';

type CounterState = HallSetup['statuses'][number]['state'];

export interface CounterFiguresProps {
  readonly counters: readonly Counter[];
  readonly served: TodayView['counters'];
}

/** Which counters are open and how many people each has served. */
export function CounterFigures({ counters, served }: CounterFiguresProps) {
  const { t } = useTranslation(['manage', 'codes']);
  const name = useName();
  const statuses = useCounters().data?.statuses;
  const stateOf = ({ id }: Counter): CounterState | null => {
    if (!statuses) return null;
    return statuses.find(({ counter }) => counter === id)?.state ?? 'closed';
  };
  const columns: readonly Column<Counter>[] = [
    {
      id: 'counter',
      header: t('counters.name'),
      rowHeader: true,
      nowrap: true,
      cell: ({ names }) => name(names),
    },
    {
      id: 'state',
      header: t('today.counterState'),
      cell: (counter) => {
        const state = stateOf(counter);
        return state && <Badge tone={COUNTER_TONE[state]}>{t(`codes:counterState.${state}`)}</Badge>;
      },
    },
    {
      id: 'served',
      header: t('today.served'),
      numeric: true,
      cell: ({ id }) => served.find(({ counter }) => counter === id)?.served ?? 0,
    },
  ];
  return (
    <Panel title={t('section.counters')} icon={UserRoundCheck} flush>
      <Table
        caption={t('section.counters')}
        hideCaption
        columns={columns}
        rows={counters}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
