import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { NumberTag } from '../../design/NumberTag.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import styles from './VisitButton.module.css';

export interface VisitButtonProps {
  readonly visit: QueueVisit;
  readonly onShow: (visit: number) => void;
  /** Stands behind the number. */
  readonly children?: ReactNode;
}

/** A number that opens what is known of its visit. */
export function VisitButton({ visit, onShow, children }: VisitButtonProps) {
  const { t } = useTranslation('floor');
  return (
    <Button className={styles.visit ?? ''} onPress={() => onShow(visit.id)}>
      <NumberTag number={visit.number ?? ''} size="sm" />
      {children}
      <VisuallyHidden>{t('now.show')}</VisuallyHidden>
    </Button>
  );
}
