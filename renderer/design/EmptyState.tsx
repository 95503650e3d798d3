import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly icon?: LucideIcon;
  /** What leads out of the emptiness. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing is here, and that is known. Never for "it could not be read": that is ErrorState. */
export function EmptyState({ title, icon: Icon, action, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}
