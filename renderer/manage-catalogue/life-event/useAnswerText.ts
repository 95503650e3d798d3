import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../domain/catalogue/life-event.ts';

/** An answer as the front desk reads it. */
export function useAnswerText(): (answer: Answer) => string {
  const { t } = useTranslation('guide');
  return (answer) => t(answer === 'yes' ? 'life.yes' : 'life.no');
}
