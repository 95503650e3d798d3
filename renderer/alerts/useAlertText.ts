import { useTranslation } from 'react-i18next';
import type { AlertView } from '../../domain/views/alerts.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { useDurationText } from '../design/Duration.tsx';
import { useTimeText } from '../design/TimeOfDay.tsx';

/** An alert in one sentence; its number stands before it. @param now UTC ms */
export function useAlertText(): (alert: AlertView, now: number) => string {
  const { t } = useTranslation('estimate');
  const hall = useHall();
  const name = useName();
  const timeText = useTimeText();
  const durationText = useDurationText();
  const nameOf = (id: string) => {
    const service = hall.data?.services.find((one) => one.id === id);
    return service ? `${service.series} ${name(service.names)}` : id;
  };
  return (alert, now) => {
    switch (alert.kind) {
      case 'closing': {
        const { service, lastServedAt, extraCounters: count } = alert;
        const about = t('alert.closing', { service: nameOf(service), time: timeText(lastServedAt) });
        return `${about}${count === null ? t('alert.stop') : t('alert.openMore', { count })}`;
      }
      case 'over_target':
        return t('alert.overTarget', {
          waited: durationText(now - alert.since),
          target: durationText(alert.targetMs),
        });
      case 'unattended':
        return t('alert.unattended', { time: durationText(now - alert.since) });
    }
  };
}
