import { type Command, Option } from 'commander';
import { type ImportResult, importHistory } from '../../db/import-history.ts';
import { openStore } from '../../db/open.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { HistoryRefused, type LineFault } from '../../domain/history/refusal.ts';
import type { RowFaultReason } from '../../domain/history/row.ts';
import { MIGRATIONS_DIR } from '../places.ts';
import {
  type CommonOptions,
  carryOut,
  dataDirOf,
  describeCommand,
  type RefusalReport,
  type Report,
  wholeNumber,
} from '../shell.ts';
import type { Translate } from '../texts.ts';

interface ImportOptions extends CommonOptions {
  readonly target?: number;
}

const FAULT_TEXT: Readonly<Record<RowFaultReason, string>> = {
  columns: 'import.fault.columns',
  quotes: 'import.fault.quotes',
  text: 'import.fault.text',
  reserved: 'import.fault.reserved',
  choice: 'import.fault.choice',
  bad_time: 'import.fault.bad_time',
  no_such_time: 'import.fault.no_such_time',
  missing: 'import.fault.missing',
  order: 'import.fault.order',
  too_long: 'import.fault.too_long',
  in_future: 'import.fault.in_future',
};

function detailOf({ column, reason }: LineFault, t: Translate): string {
  const sentence = t(FAULT_TEXT[reason]);
  return column === '' ? sentence : `${column}: ${sentence}`;
}

/** The rows that are at fault, one a line; the refusal itself names the first. */
function reportFaults(error: HistoryRefused, t: Translate): RefusalReport {
  const [first] = error.faults;
  const params = { ...error.params, detail: first ? detailOf(first, t) : '' };
  return {
    refusal: new DomainError(error.code, params),
    json: { ok: false, code: error.code, params: error.params, faults: error.faults },
    lines: error.faults.map((fault) =>
      t('import.faultLine', { line: fault.line, detail: detailOf(fault, t) }),
    ),
  };
}

function reportImport(result: ImportResult, t: Translate): Report {
  const { rows, imported, skipped, newServices, newCounters } = result;
  const made = newServices.length + newCounters.length > 0;
  const places = { services: newServices.join(' '), counters: newCounters.join(' ') };
  return {
    json: { ok: true, ...result },
    lines: [t('import.done', { rows, imported, skipped }), ...(made ? [t('import.places', places)] : [])],
  };
}

async function run(file: string, options: ImportOptions, t: Translate): Promise<Report | RefusalReport> {
  const dataDir = dataDirOf(options);
  const store = openStore({ dataDir, migrationsDir: MIGRATIONS_DIR, program: 'madoguchi import-history' });
  try {
    const targetMs = options.target === undefined ? null : options.target * 1000;
    return reportImport(await importHistory(store, file, targetMs), t);
  } catch (error) {
    if (error instanceof HistoryRefused) return reportFaults(error, t);
    throw error;
  } finally {
    store.close();
  }
}

/** `import-history`: loads past tickets, all rows of the file or none. */
export function addImportHistory(program: Command, t: Translate): void {
  describeCommand(program, 'import-history', t('commands.importHistory'), t)
    .argument('<file>', t('arguments.history'))
    .addOption(new Option('--target <seconds>', t('options.target')).argParser(wholeNumber(1)))
    .action((file: string, options: ImportOptions) => carryOut(options, t, () => run(file, options, t)));
}
