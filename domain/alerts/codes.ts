/** What the floor manager is told of; see `alerts.ts`. */
export const ALERT_KINDS = ['closing', 'over_target', 'unattended'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
