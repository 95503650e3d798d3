import type { AlertKind } from './codes.ts';

interface OfTicket {
  readonly ticket: number;
  readonly visit: number;
  readonly number: string | null;
  readonly service: string;
  /** How bad it is: 1 at first, more when it got worse. */
  readonly level: number;
}

/** A ticket that waits longer than its service's target. It has stood in line since `since` (UTC ms), breaks left out. */
interface OverTargetAlert extends OfTicket {
  readonly kind: 'over_target';
  readonly since: number;
  readonly targetMs: number;
}

/** Somebody who waits and to whose visit nothing has been done since `since` (UTC ms). */
interface UnattendedAlert extends OfTicket {
  readonly kind: 'unattended';
  readonly since: number;
}

/** The last of a service's line will be done after the hall closes; instants in UTC ms. */
interface ClosingAlert {
  readonly kind: 'closing';
  readonly service: string;
  readonly lastServedAt: number;
  readonly closingAt: number;
  /** Counters to open now for that not to happen; null: stop issuing, so many would not do. */
  readonly extraCounters: number | null;
  readonly level: number;
}

export type Alert = ClosingAlert | OverTargetAlert | UnattendedAlert;

/** A ticket that stands in line. Instants in UTC ms. */
export interface WaitingForAlerts {
  readonly ticket: number;
  readonly visit: number;
  readonly number: string | null;
  readonly service: string;
  /** Its wait as measured: time in line before the first call; null where it was called before. */
  readonly waitedMs: number | null;
  readonly targetMs: number | null;
  /** Of the visit. */
  readonly lastActAt: number;
}

export interface ServiceForAlerts {
  readonly service: string;
  readonly lastServedAt: number | null;
  readonly extraCounters: number | null;
}

/** The floor manager has seen an alert as bad as `level` and put it away, at `at` (UTC ms). */
export interface Dismissal {
  readonly kind: AlertKind;
  /** The ticket's or the service's id. */
  readonly subject: string;
  readonly level: number;
  readonly at: number;
}

export interface AlertSituation {
  readonly now: number;
  readonly waiting: readonly WaitingForAlerts[];
  readonly services: readonly ServiceForAlerts[];
  readonly closingAt: number;
  readonly unattendedMs: number;
  readonly dismissals: readonly Dismissal[];
}

/** A forecast that is a quarter of an hour later than the one dismissed is worse. */
const CLOSING_STEP_MS = 900_000;

function subjectOf(alert: Alert): string {
  return alert.kind === 'closing' ? alert.service : String(alert.ticket);
}

/** After closing there is nothing left to open or to stop. */
function closing({ now, services, closingAt }: AlertSituation): readonly ClosingAlert[] {
  if (now >= closingAt) return [];
  return services.flatMap(({ service, lastServedAt, extraCounters }) => {
    if (lastServedAt === null || lastServedAt <= closingAt) return [];
    const level = 1 + Math.floor((lastServedAt - closingAt) / CLOSING_STEP_MS);
    return [{ kind: 'closing', service, lastServedAt, closingAt, extraCounters, level }];
  });
}

/** Worse is each further time that the target is full. */
function overTarget({ now, waiting }: AlertSituation): readonly OverTargetAlert[] {
  return waiting.flatMap(({ ticket, visit, number, service, waitedMs, targetMs }) => {
    if (waitedMs === null || targetMs === null || waitedMs <= targetMs) return [];
    const level = Math.max(1, Math.floor(waitedMs / targetMs));
    return [{ kind: 'over_target', ticket, visit, number, service, since: now - waitedMs, targetMs, level }];
  });
}

/** One alert a visit, at the ticket that stands first. Worse is each further stretch of the same length. */
function unattended({ now, waiting, unattendedMs }: AlertSituation): readonly UnattendedAlert[] {
  const seen = new Set<number>();
  return waiting.flatMap(({ ticket, visit, number, service, lastActAt }) => {
    const level = Math.floor((now - lastActAt) / unattendedMs);
    if (level < 1 || seen.has(visit)) return [];
    seen.add(visit);
    return [{ kind: 'unattended', ticket, visit, number, service, since: lastActAt, level }];
  });
}

/** Whether it was dismissed as bad as it is. Silence that began after the dismissal is another one. */
function isDismissed(alert: Alert, dismissals: readonly Dismissal[]): boolean {
  const subject = subjectOf(alert);
  return dismissals.some(
    (dismissal) =>
      dismissal.kind === alert.kind &&
      dismissal.subject === subject &&
      dismissal.level >= alert.level &&
      (alert.kind !== 'unattended' || dismissal.at >= alert.since),
  );
}

/**
 * What the floor manager should know now, the hall's end first, then the longest waits. A dismissed alert comes back
 * only when it has become worse than what was dismissed.
 * @param situation tickets in line in the order in which they came
 */
export function alertsOf(situation: AlertSituation): readonly Alert[] {
  const all = [...closing(situation), ...overTarget(situation), ...unattended(situation)];
  return all.filter((alert) => !isDismissed(alert, situation.dismissals));
}
