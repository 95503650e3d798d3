import BellRing from 'lucide-react/icons/bell-ring';
import { useTranslation } from 'react-i18next';
import { Badge } from '../design/Badge.tsx';
import { grouped } from './grouped.ts';
import { useAlerts } from './useAlerts.ts';

/** How many alerts wait for the floor manager; absent while there are none. */
export function AlertBadge() {
  const { t } = useTranslation('estimate');
  const count = grouped(useAlerts().data?.alerts ?? []).length;
  if (count === 0) return null;
  return (
    <Badge tone="warning" strong icon={BellRing}>
      {t('alert.count', { count })}
    </Badge>
  );
}
