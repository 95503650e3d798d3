import { useEffect, useRef, useState } from 'react';
import type { AlertView } from '../../domain/views/alerts.ts';
import { VisuallyHidden } from '../design/VisuallyHidden.tsx';
import { hallNow } from '../time/hallClock.ts';
import styles from './AlertNews.module.css';
import { subjectOf } from './grouped.ts';
import { useAlertText } from './useAlertText.ts';

function nameWithLevel(alert: AlertView): string {
  return `${subjectOf(alert)} ${alert.kind} ${alert.level}`;
}

/** Says an alert once, when it is new or has become worse: politely, to those who hear the screen. */
export function AlertNews({ alerts }: { readonly alerts: readonly AlertView[] | undefined }) {
  const said = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState('');
  const text = useAlertText();
  useEffect(() => {
    if (alerts === undefined) return;
    const known = said.current;
    said.current = new Set(alerts.map(nameWithLevel));
    // What there was before the screen was opened is in sight; only what comes is said.
    if (known === null) return;
    const fresh = alerts.filter((alert) => !known.has(nameWithLevel(alert)));
    if (fresh.length === 0) return;
    const spoken = fresh.map((alert) => {
      return alert.kind === 'closing'
        ? text(alert, hallNow())
        : `${alert.number ?? ''} ${text(alert, hallNow())}`;
    });
    setNews(spoken.join(' '));
  }, [alerts, text]);
  return (
    <div role="status" aria-live="polite" className={styles.news}>
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
}
