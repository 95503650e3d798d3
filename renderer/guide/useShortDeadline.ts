import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/catalogue/deadline.ts';

/** A deadline in a few words, for lists: 14日以内. */
export function useShortDeadline(): (deadline: Deadline) => string {
  const { t } = useTranslation('guide');
  return (deadline) => {
    switch (deadline.kind) {
      case 'within':
        return t(`deadline.within.${deadline.unit}`, { count: deadline.amount });
      case 'before':
        return t('deadline.before');
      case 'stated':
        return t('deadline.stated');
    }
  };
}
