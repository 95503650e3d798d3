import { type Command, Option } from 'commander';
import { simulate } from '../../db/simulate/simulate.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import {
  type CommonOptions,
  carryOut,
  dataDirOf,
  describeCommand,
  type Report,
  wholeNumber,
} from '../shell.ts';
import type { Translate } from '../texts.ts';

interface SimulateOptions extends CommonOptions {
  readonly days: number;
  readonly seed: string;
  readonly visitsPerDay: number;
}

/** The practice hall's services and counters under a name of its own. */
const SYNTHETIC_HALL: Hall = {
  ...PRACTICE_HALL,
  id: 'synthetic',
  names: { ja: '架空市役所 本庁舎', en: 'Synthetic City Hall, main office' },
  practice: false,
  synthetic: true,
};

async function run(options: SimulateOptions, t: Translate): Promise<Report> {
  const { days, seed, visitsPerDay } = options;
  const dataDir = dataDirOf(options);
  const result = await simulate({
    dataDir,
    migrationsDir: MIGRATIONS_DIR,
    days,
    seed,
    visitsPerDay,
    hall: SYNTHETIC_HALL,
    services: PRACTICE_SERVICES,
    counters: PRACTICE_COUNTERS,
  });
  return { json: { ok: true, dataDir, ...result }, lines: [t('simulate.done', { ...result, dataDir })] };
}

/** `simulate`: a synthetic hall in an empty data folder, reproducible. */
export function addSimulate(program: Command, t: Translate): void {
  describeCommand(program, 'simulate', t('commands.simulate'), t)
    .addOption(new Option('--days <n>', t('options.days')).argParser(wholeNumber(1)).makeOptionMandatory())
    .addOption(new Option('--seed <s>', t('options.seed')).makeOptionMandatory())
    .addOption(
      new Option('--visits-per-day <n>', t('options.visitsPerDay')).argParser(wholeNumber(1)).default(220),
    )
    .action((options: SimulateOptions) => carryOut(options, t, () => run(options, t)));
}
