/** What was examined. */
const DOCTOR_CHECKS = [
  'version',
  'disk',
  'integrity',
  'references',
  'journal',
  'slices',
  'facts',
  'rebuild',
] as const;
export type DoctorCheck = (typeof DOCTOR_CHECKS)[number];

/** One thing that was found; `detail` names places and values, never in words. */
export interface Finding {
  readonly check: DoctorCheck;
  readonly sound: boolean;
  readonly detail: string;
}

/** A check that found nothing wrong. @param detail what it saw */
export function sound(check: DoctorCheck, detail: string): Finding {
  return { check, sound: true, detail };
}

/** A check that found something wrong. @param detail what and where */
export function fault(check: DoctorCheck, detail: string): Finding {
  return { check, sound: false, detail };
}
