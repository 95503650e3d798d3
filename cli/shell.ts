import path from 'node:path';
import { inspect } from 'node:util';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { fileError } from '../db/bundle/file-error.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import { isLocalDate } from '../domain/time/zone.ts';
import { dataFolder } from '../server/data-folder.ts';
import { commandTexts, type Translate } from './texts.ts';

/** What a command has to tell: an object for programs, lines for people. */
export interface Report {
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

/** A refusal with more to tell than its one line on stderr. */
export interface RefusalReport extends Report {
  readonly refusal: DomainError;
}

export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** A command with the options that every command takes. */
export function describeCommand(program: Command, name: string, description: string, t: Translate): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option('--data <dir>', t('options.data')))
    .addOption(new Option('--json', t('options.json')));
}

function sayUsersFolder(folder: string): void {
  process.stderr.write(`${commandTexts()('userFolder', { folder })}\n`);
}

/** The data folder that the options name, or the default one. */
export function dataDirOf(options: CommonOptions): string {
  return path.resolve(options.data ?? dataFolder(sayUsersFolder));
}

function tell(report: Report, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(report.json)}\n`);
  else for (const line of report.lines) process.stdout.write(`${line}\n`);
}

function tellRefusal(error: DomainError, t: Translate): void {
  process.stderr.write(`${error.code}: ${t(`error:${error.code}`, error.params)}\n`);
  process.exitCode = 1;
}

/** A refusal that has no more to tell. What the file system says, it says of a place that the options name. */
function bareRefusal(error: unknown): RefusalReport {
  const known = fileError(error, 'file-unwritable', pathOf(error));
  const refusal = known instanceof DomainError ? known : new DomainError('internal', {}, { cause: error });
  return { refusal, json: { ok: false, code: refusal.code, params: refusal.params }, lines: [] };
}

function pathOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).path ?? '') : '';
}

/**
 * Carries out a command: its report goes to stdout; a refusal is one line on stderr, code and sentence, and exit
 * status 1. What nobody foresaw is told with its stack.
 */
export async function carryOut(
  options: CommonOptions,
  t: Translate,
  act: () => Report | RefusalReport | Promise<Report | RefusalReport>,
): Promise<void> {
  let report: Report | RefusalReport;
  try {
    report = await act();
  } catch (error) {
    const refused = bareRefusal(error);
    if (refused.refusal.code === 'internal') process.stderr.write(`${inspect(error)}\n`);
    report = refused;
  }
  tell(report, options.json ?? false);
  if ('refusal' in report) tellRefusal(report.refusal, t);
}

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,9}$/.test(text) && value >= least) return value;
    throw new InvalidArgumentError(`≥ ${least}`);
  };
}

/** Reads a date `YYYY-MM-DD`. */
export function localDate(text: string): string {
  if (isLocalDate(text)) return text;
  throw new InvalidArgumentError('YYYY-MM-DD');
}
