import path from 'node:path';
import type { Command } from 'commander';
import { verifyBundle } from '../../db/bundle/verify.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import { type CommonOptions, carryOut, describeCommand, type Report } from '../shell.ts';
import type { Translate } from '../texts.ts';

function run(bundle: string, options: CommonOptions, t: Translate): Report {
  const { data } = options;
  const result = verifyBundle({
    bundle,
    data: data === undefined ? null : { dataDir: path.resolve(data), migrationsDir: MIGRATIONS_DIR },
  });
  const { hall, from, to, files, rows, recomputed } = result;
  return {
    json: { ok: true, ...result },
    lines: [
      t('verify.sound', { hall, from, to, files, rows }),
      ...(recomputed ? [t('verify.recomputed')] : []),
    ],
  };
}

/** `verify`: checks a bundle; with `--data` also every figure against the journal. */
export function addVerify(program: Command, t: Translate): void {
  describeCommand(program, 'verify', t('commands.verify'), t)
    .argument('<bundle>', t('arguments.bundle'))
    .action((bundle: string, options: CommonOptions) => carryOut(options, t, () => run(bundle, options, t)));
}
