import { useMutation, useQuery } from '@tanstack/react-query';
import type { AlertView } from '../../domain/views/alerts.ts';
import { act } from '../api/act.ts';
import { api, read } from '../api/client.ts';
import { notifyFailedAct } from '../design/notices.ts';

/** Alerts come while nothing happens: that is what they are about. */
const ASK_EVERY_MS = 30_000;

/** What the floor manager should know now. */
export function useAlerts() {
  return useQuery({
    queryKey: ['alerts'],
    queryFn: () => read(api.api.alerts.$get({ param: {} })),
    meta: { topics: ['queue', 'counters', 'clock', 'hall'] },
    refetchInterval: ASK_EVERY_MS,
  });
}

function dismissed(alert: AlertView) {
  const subject = alert.kind === 'closing' ? { service: alert.service } : { ticket: alert.ticket };
  const { kind, level } = alert;
  return act((requestId) =>
    api.api.alerts.dismiss.$post({ param: {}, json: { requestId, alert: kind, level, ...subject } }),
  );
}

/** Puts alerts away as they are now; each comes back when it is worse. */
export function useDismiss(): (alerts: readonly AlertView[]) => void {
  const { mutate } = useMutation({
    mutationFn: (alerts: readonly AlertView[]) => Promise.all(alerts.map(dismissed)),
    onError: notifyFailedAct,
  });
  return mutate;
}
