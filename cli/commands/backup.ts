import { type Command, Option } from 'commander';
import { backupStore } from '../../db/backup.ts';
import { systemClock } from '../../db/clock.ts';
import { type CommonOptions, carryOut, dataDirOf, describeCommand, type Report } from '../shell.ts';
import type { Translate } from '../texts.ts';

interface BackupOptions extends CommonOptions {
  readonly out?: string;
}

function run(options: BackupOptions, t: Translate): Report {
  const result = backupStore({
    dataDir: dataDirOf(options),
    out: options.out ?? null,
    now: systemClock.now(),
  });
  return { json: { ok: true, ...result }, lines: [t('backup.done', { ...result })] };
}

/** `backup`: a checked copy of the store, while the hall may be running. */
export function addBackup(program: Command, t: Translate): void {
  describeCommand(program, 'backup', t('commands.backup'), t)
    .addOption(new Option('--out <file>', t('options.backupOut')))
    .action((options: BackupOptions) => carryOut(options, t, () => run(options, t)));
}
