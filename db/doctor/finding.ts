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

export function sound(check: DoctorCheck, detail: string): Finding {
  return { check, sound: true, detail };
}

export function fault(check: DoctorCheck, detail: string): Finding {
  return { check, sound: false, detail };
}
