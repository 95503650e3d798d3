import { useTranslation } from 'react-i18next';
import type { Cost } from '../../domain/catalogue/cost.ts';
import { Badge } from '../design/Badge.tsx';

/** A fee in words: 無料, 1通 300円. */
export function useFeeText(): (cost: Cost) => string {
  const { t } = useTranslation('guide');
  return ({ yen, per }) => {
    if (yen === null) return t('fee.unknown');
    if (yen === 0) return t('fee.free');
    return t(`fee.per.${per}`, { yen: yen.toLocaleString('ja-JP') });
  };
}

/** A fee, and whether the city has confirmed it. */
export function FeeText({ cost }: { readonly cost: Cost }) {
  const { t } = useTranslation('guide');
  const text = useFeeText();
  return (
    <>
      {text(cost)}{' '}
      <Badge tone={cost.status === 'confirmed' ? 'success' : 'warning'}>
        {t(`fee.status.${cost.status}`)}
      </Badge>
    </>
  );
}
