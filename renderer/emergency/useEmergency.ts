import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../domain/hall/codes.ts';
import { type Act, useAct } from '../api/act.ts';
import { api, read } from '../api/client.ts';
import { notify } from '../design/notices.ts';

/** Who calls for help, and what takes all boards. */
export function useEmergencyView() {
  return useQuery({ queryKey: ['emergency'], queryFn: () => read(api.api.emergency.$get({ param: {} })) });
}

export interface EmergencyActs {
  readonly raise: Act<void>;
  readonly acknowledge: Act<{ readonly raised: number }>;
  readonly setNotice: Act<{ readonly notice: Notice | null }>;
}

/** @param counter where help is needed; null: on the floor */
export function useEmergencyActs(counter: string | null): EmergencyActs {
  const { t } = useTranslation('emergency');
  const raiseAt = (requestId: string) =>
    counter === null
      ? api.api.emergency.raise.$post({ param: {}, json: { requestId } })
      : api.api.counters[':counter'].emergency.$post({ param: { counter }, json: { requestId } });
  return {
    raise: useAct(raiseAt, {
      isGrave: true,
      // A dialog may cover the bar on this very screen.
      onDone: () => notify({ tone: 'info', text: t('raised') }),
    }),
    acknowledge: useAct((requestId, input) =>
      api.api.emergency.acknowledge.$post({ param: {}, json: { requestId, ...input } }),
    ),
    setNotice: useAct((requestId, input) =>
      api.api.notice.$post({ param: {}, json: { requestId, ...input } }),
    ),
  };
}
