import { type Command, Option } from 'commander';
import { type ExportResult, exportBundle } from '../../db/bundle/export.ts';
import { systemClock } from '../../db/clock.ts';
import { PROGRAM_VERSION } from '../../domain/program-version.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import {
  type CommonOptions,
  carryOut,
  dataDirOf,
  describeCommand,
  localDate,
  type Report,
  wholeNumber,
} from '../shell.ts';
import type { Translate } from '../texts.ts';

interface ExportOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly encoding: 'utf8' | 'cp932';
  readonly k?: number;
}

function report(result: ExportResult, t: Translate): Report {
  const rows = result.files.reduce((sum, file) => sum + file.rows, 0);
  const { folder, archive, unmappable } = result;
  return {
    json: { ok: true, ...result },
    lines: [
      t('export.done', { files: result.files.length, rows, folder }),
      t('export.archive', { archive }),
      ...unmappable.map(({ character, count }) => t('export.unmappable', { character, count })),
    ],
  };
}

async function run(options: ExportOptions, t: Translate): Promise<Report> {
  const { from, to, out, encoding, k = null } = options;
  const place = { dataDir: dataDirOf(options), migrationsDir: MIGRATIONS_DIR };
  const made = { programVersion: PROGRAM_VERSION, now: systemClock.now() };
  return report(await exportBundle({ ...place, ...made, from, to, out, encoding, k }), t);
}

/** `export`: writes an aggregate bundle, as a folder and as an archive beside it. */
export function addExport(program: Command, t: Translate): void {
  describeCommand(program, 'export', t('commands.export'), t)
    .addOption(new Option('--from <date>', t('options.from')).argParser(localDate).makeOptionMandatory())
    .addOption(new Option('--to <date>', t('options.to')).argParser(localDate).makeOptionMandatory())
    .addOption(new Option('--out <dir>', t('options.out')).makeOptionMandatory())
    .addOption(
      new Option('--encoding <name>', t('options.encoding')).choices(['utf8', 'cp932']).default('utf8'),
    )
    .addOption(new Option('--k <n>', t('options.k')).argParser(wholeNumber(3)))
    .action((options: ExportOptions) => carryOut(options, t, () => run(options, t)));
}
