import { type Command, Option } from 'commander';
import { examine } from '../../db/doctor/examine.ts';
import type { DoctorCheck, Finding } from '../../db/doctor/finding.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import {
  type CommonOptions,
  carryOut,
  dataDirOf,
  describeCommand,
  type RefusalReport,
  type Report,
} from '../shell.ts';
import type { Translate } from '../texts.ts';

interface DoctorOptions extends CommonOptions {
  readonly rebuild?: boolean;
}

const CHECK_TEXT: Readonly<Record<DoctorCheck, { readonly sound: string; readonly fault: string }>> = {
  version: { sound: 'doctor.version', fault: 'doctor.version' },
  disk: { sound: 'doctor.disk', fault: 'doctor.diskFull' },
  integrity: { sound: 'doctor.integrity', fault: 'doctor.integrityFault' },
  references: { sound: 'doctor.references', fault: 'doctor.referencesFault' },
  journal: { sound: 'doctor.journal', fault: 'doctor.journalFault' },
  slices: { sound: 'doctor.slices', fault: 'doctor.slicesFault' },
  facts: { sound: 'doctor.facts', fault: 'doctor.factsFault' },
  rebuild: { sound: 'doctor.rebuild', fault: 'doctor.rebuildFault' },
};

function line({ check, sound, detail }: Finding, t: Translate): string {
  const sentence = t(sound ? CHECK_TEXT[check].sound : CHECK_TEXT[check].fault, { detail });
  return `${t(sound ? 'doctor.sound' : 'doctor.fault')} ${sentence}`;
}

function run(options: DoctorOptions, t: Translate): Report | RefusalReport {
  const dataDir = dataDirOf(options);
  const findings = [
    ...examine({ dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: options.rebuild ?? false }),
  ];
  const count = findings.filter((finding) => !finding.sound).length;
  const report = { json: { ok: count === 0, findings }, lines: findings.map((finding) => line(finding, t)) };
  return count === 0 ? report : { ...report, refusal: new DomainError('doctor-found-faults', { count }) };
}

/** `doctor`: examines a store and changes nothing. */
export function addDoctor(program: Command, t: Translate): void {
  describeCommand(program, 'doctor', t('commands.doctor'), t)
    .addOption(new Option('--rebuild', t('options.rebuild')))
    .action((options: DoctorOptions) => carryOut(options, t, () => run(options, t)));
}
