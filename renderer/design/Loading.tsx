import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface LoadingProps {
  /** About as many lines as will come. */
  readonly lines?: number;
  /** What is being fetched, for assistive technology. */
  readonly label?: string;
}

/** The outline of what is about to come. It appears after a moment, so that quick answers do not flicker. */
export function Loading({ lines = 3, label }: LoadingProps) {
  const { t } = useTranslation('app');
  return (
    <div role="status" className={styles.loading}>
      <VisuallyHidden>{label ?? t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
