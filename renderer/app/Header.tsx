import School from 'lucide-react/icons/school';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Badge } from '../design/Badge.tsx';
import { DayOf, TimeOfDay } from '../design/TimeOfDay.tsx';
import { useNow } from '../time/useNow.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';

interface HeaderProps {
  readonly screen: string;
  readonly actions: ReactNode;
  readonly hallName: string | undefined;
  readonly isPractice: boolean;
  readonly tools: ReactNode;
}

function HallClock() {
  const now = useNow(1_000);
  return (
    <span className={styles.clock}>
      <span className={styles.day}>
        <DayOf at={now} />
      </span>
      <span className={styles.time}>
        <TimeOfDay at={now} />
      </span>
    </span>
  );
}

/** One slim line: where this is, which screen, what time. */
export function Header({ screen, actions, hallName, isPractice, tools }: HeaderProps) {
  const { t } = useTranslation('app');
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.home} aria-label={t('header.home')}>
        <Mark />
      </Link>
      <div className={styles.names}>
        {hallName !== undefined && <span className={styles.hall}>{hallName}</span>}
        <h1 className={styles.screen}>{screen}</h1>
      </div>
      {isPractice && (
        <Badge tone="warning" strong icon={School}>
          {t('header.practice')}
        </Badge>
      )}
      <div className={styles.actions} data-no-print>
        {actions}
      </div>
      <HallClock />
      <div className={styles.tools} data-no-print>
        {tools}
      </div>
    </header>
  );
}
