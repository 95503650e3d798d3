import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { NumberTag } from '../../design/NumberTag.tsx';
import styles from './VisitButton.module.css';

export interface VisitButtonProps {
  readonly visit: QueueVisit;
  readonly onShow: (visit: number) => void;
}

/** A number that opens what is known of its visit. */
export function VisitButton({ visit, onShow }: VisitButtonProps) {
  const { t } = useTranslation('floor');
  return (
    <Button
      className={styles.visit ?? ''}
      aria-label={t('find.visit', { number: visit.number })}
      onPress={() => onShow(visit.id)}
    >
      <NumberTag number={visit.number ?? ''} size="sm" />
    </Button>
  );
}
