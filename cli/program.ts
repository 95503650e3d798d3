import { Command } from 'commander';
import { PROGRAM_VERSION } from '../domain/program-version.ts';
import { addBackup } from './commands/backup.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addImportHistory } from './commands/import-history.ts';
import { addRestore } from './commands/restore.ts';
import { addServe } from './commands/serve.ts';
import { addSimulate } from './commands/simulate.ts';
import { addVerify } from './commands/verify.ts';
import type { Translate } from './texts.ts';

/** The command line with all its commands. It throws a CommanderError where it is used wrongly. */
export function makeProgram(t: Translate): Command {
  const program = new Command('madoguchi')
    .description(t('description'))
    .version(PROGRAM_VERSION)
    .exitOverride()
    .showHelpAfterError();
  addServe(program, t);
  addImportHistory(program, t);
  addExport(program, t);
  addVerify(program, t);
  addSimulate(program, t);
  addBackup(program, t);
  addRestore(program, t);
  addDoctor(program, t);
  return program;
}
