import { CommanderError } from 'commander';
import { makeProgram } from './program.ts';
import { commandTexts } from './texts.ts';

const WRONG_USAGE = 2;

try {
  await makeProgram(commandTexts()).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end with 0; whatever else commander has to say is wrong usage, which it has already told.
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}
