import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';
import { type ButtonSize, type ButtonVariant, buttonClass } from './Button.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** Leads to another screen, and looks like the button beside it. */
export function ButtonLink({
  href,
  variant = 'secondary',
  size = 'md',
  icon: Icon,
  children,
}: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClass(variant, size)}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.text}>{children}</span>
    </Link>
  );
}
