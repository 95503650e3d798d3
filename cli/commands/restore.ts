import type { Command } from 'commander';
import { systemClock } from '../../db/clock.ts';
import { restoreStore } from '../../db/restore.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import { type CommonOptions, carryOut, dataDirOf, describeCommand, type Report } from '../shell.ts';
import type { Translate } from '../texts.ts';

function run(file: string, options: CommonOptions, t: Translate): Report {
  const result = restoreStore({
    dataDir: dataDirOf(options),
    migrationsDir: MIGRATIONS_DIR,
    file,
    clock: systemClock,
    program: 'madoguchi restore',
  });
  const { journalRows, store, replaced } = result;
  return {
    json: { ok: true, ...result },
    lines: [
      t('restore.done', { journalRows, store }),
      ...(replaced === null ? [] : [t('restore.replaced', { replaced })]),
    ],
  };
}

/** `restore`: puts a backup in the place of the store, which is kept. */
export function addRestore(program: Command, t: Translate): void {
  describeCommand(program, 'restore', t('commands.restore'), t)
    .argument('<file>', t('arguments.backup'))
    .action((file: string, options: CommonOptions) => carryOut(options, t, () => run(file, options, t)));
}
