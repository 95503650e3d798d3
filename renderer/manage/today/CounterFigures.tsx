import { useQuery } from '@tanstack/react-query';
import UserRoundCheck from 'lucide-react/icons/user-round-check';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { TodayView } from '../../../domain/views/today.ts';
import { api, read } from '../../api/client.ts';
import { useName } from '../../api/useName.ts';
import { Badge } from '../../design/Badge.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import type { Tone } from '../../design/tone.ts';

type CounterState = HallSetup['statuses'][number]['state'];

const TONE: Readonly<Record<CounterState, Tone>> = { open: 'success', paused: 'warning', closed: 'neutral' };

export interface CounterFiguresProps {
  readonly counters: readonly Counter[];
  readonly served: TodayView['counters'];
}

/** The counters as they open and pause, which the hall's setup alone does not follow. */
function useStatuses(): HallSetup['statuses'] | undefined {
  const query = useQuery({
    queryKey: ['counters', 'statuses'],
    queryFn: () => read(api.api.hall.$get({ param: {} })),
    select: (setup) => setup.statuses,
    meta: { topics: ['hall'] },
  });
  return query.data;
}

/** Which counters are open and how many people each has served. */
export function CounterFigures({ counters, served }: CounterFiguresProps) {
  const { t } = useTranslation(['manage', 'codes']);
  const name = useName();
  const statuses = useStatuses();
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
        return state && <Badge tone={TONE[state]}>{t(`codes:counterState.${state}`)}</Badge>;
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
