import { app, dialog } from 'electron';
import { DomainError } from '../domain/errors/domain-error.ts';
import { shellTexts } from './texts.ts';

async function say(cause: unknown, title: string): Promise<void> {
  const t = shellTexts(app.getLocale());
  const { code, params } = cause instanceof DomainError ? cause : new DomainError('internal');
  const sentence = t(`error:${code}`, { ...params });
  console.error(`${code}: ${sentence}`);
  if (code === 'internal') console.error(cause);
  const buttons = [t('failure.close')];
  await dialog.showMessageBox({ type: 'error', title, message: title, detail: sentence, buttons });
}

/**
 * Says why the hall cannot be opened, in a dialog and as one line on stderr, and quits with status 1.
 * @param cause a DomainError with its own sentence; anything else is shown as `internal` and printed whole
 */
export async function quitWithFailure(cause: unknown): Promise<void> {
  await say(cause, shellTexts(app.getLocale())('failure.title'));
  app.exit(1);
}

/** Says that a window's screen could not be loaded, in the same two ways; the program goes on. */
export async function tellScreenFailure(cause: unknown): Promise<void> {
  await say(cause, shellTexts(app.getLocale())('failure.screen'));
}
