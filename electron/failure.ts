import { app, dialog } from 'electron';
import { DomainError } from '../domain/errors/domain-error.ts';
import { shellTexts } from './texts.ts';

/**
 * Says why the hall cannot be opened, in a dialog and as one line on stderr, and quits with status 1.
 * @param cause a DomainError with its own sentence; anything else is shown as `internal` and printed whole
 */
export async function quitWithFailure(cause: unknown): Promise<void> {
  const t = shellTexts(app.getLocale());
  const { code, params } = cause instanceof DomainError ? cause : new DomainError('internal');
  const sentence = t(`error:${code}`, { ...params });
  console.error(`${code}: ${sentence}`);
  if (code === 'internal') console.error(cause);
  await dialog.showMessageBox({
    type: 'error',
    title: t('failure.title'),
    message: t('failure.title'),
    detail: sentence,
    buttons: [t('failure.close')],
  });
  app.exit(1);
}
