import { app, type BrowserWindow, dialog } from 'electron';
import { shellTexts } from './texts.ts';

const STAY = 0;
const DISCARD = 1;

/**
 * Asks on the window whether what is typed there and not saved may be lost; Enter and Escape keep it.
 * @returns whether it may
 */
export async function mayDiscard(window: BrowserWindow): Promise<boolean> {
  const t = shellTexts(app.getLocale());
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: t('unsaved.title'),
    message: t('unsaved.title'),
    detail: t('unsaved.what'),
    buttons: [t('unsaved.stay'), t('unsaved.discard')],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response === DISCARD;
}
