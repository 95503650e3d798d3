import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title?: string;
  readonly icon?: LucideIcon;
  /** The heading's level in the page's outline. */
  readonly level?: 2 | 3;
  /** Stand at the right end of the title's line. */
  readonly actions?: ReactNode;
  /** Fills its place and scrolls inside, with the title in sight. */
  readonly scroll?: boolean;
  /** Content up to the edge, for tables and lists. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen on a ground of its own. */
export function Panel(props: PanelProps) {
  const { title, icon: Icon, level = 2, actions, scroll = false, flush = false, children } = props;
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      {...(title !== undefined && { 'aria-labelledby': titleId })}
      className={cx(styles.panel, scroll && styles.scroll)}
    >
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.head}>
          {title !== undefined && (
            <Heading id={titleId} className={styles.title}>
              {Icon && <Icon aria-hidden className={styles.icon} />}
              {title}
            </Heading>
          )}
          {actions}
        </header>
      )}
      <div className={cx(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
}
