import { useTranslation } from 'react-i18next';
import { isInUse } from '../../../domain/hall/in-use.ts';
import { Badge } from '../../design/Badge.tsx';
import type { Validity } from './ValidityFields.tsx';

/** Whether a service or counter is in use on the business day, and why not. */
export function UseBadge({ item, day }: { readonly item: Validity; readonly day: string }) {
  const { t } = useTranslation('manage');
  if (isInUse(item, day)) return <Badge tone="success">{t('use.on')}</Badge>;
  if (!item.active) return <Badge>{t('use.off')}</Badge>;
  return <Badge tone="info">{item.validFrom > day ? t('use.later') : t('use.over')}</Badge>;
}
