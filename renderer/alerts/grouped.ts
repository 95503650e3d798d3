import type { AlertView } from '../../domain/views/alerts.ts';

/** Alerts about one thing: a service, or a ticket that may be late and unattended at once. Never empty. */
export type AlertGroup = readonly [AlertView, ...AlertView[]];

/** What an alert is about. */
export function subjectOf(alert: AlertView): string {
  return alert.kind === 'closing' ? `service ${alert.service}` : `ticket ${alert.ticket}`;
}

/** One group for each thing that there are alerts about, in the order of the first of each. */
export function grouped(alerts: readonly AlertView[]): readonly AlertGroup[] {
  const groups = new Map<string, [AlertView, ...AlertView[]]>();
  for (const alert of alerts) {
    const group = groups.get(subjectOf(alert));
    if (group) group.push(alert);
    else groups.set(subjectOf(alert), [alert]);
  }
  return [...groups.values()];
}
