import OctagonAlert from 'lucide-react/icons/octagon-exclamation-point';
import RotateCw from 'lucide-react/icons/rotate-cw';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/useProblemText.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './EmptyState.module.css';

export interface ErrorStateProps {
  /** Whatever was thrown; an ApiProblem is shown by its code. */
  readonly problem: unknown;
  readonly onRetry?: () => void;
  /** What leads elsewhere. */
  readonly action?: ReactNode;
}

/** What was asked for could not be had: why, and what to do. It never looks like an empty list. */
export function ErrorState({ problem, onRetry, action }: ErrorStateProps) {
  const { t } = useTranslation('app');
  const text = useProblemText();
  return (
    <div role="alert" className={styles.empty}>
      <OctagonAlert aria-hidden className={cx(styles.icon, styles.danger)} />
      <p className={styles.title}>{t('problem.title')}</p>
      <p className={styles.words}>{text(problem)}</p>
      {onRetry && (
        <Button icon={RotateCw} onPress={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
      {action}
    </div>
  );
}
