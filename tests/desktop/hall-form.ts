import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desktop, expect, openWindow, startDesktop } from './desktop.ts';
import { answer, DISCARD, takeQuestions } from './questions.ts';

/** A field of the form. */
export function hallName(manager: Page) {
  return manager.getByLabel('日本語の名前');
}

/** The program with the management's window on the form of the hall. */
export async function openHallForm(dataDir: string) {
  const desktop = await startDesktop(dataDir);
  await takeQuestions(desktop);
  const manager = await openWindow(desktop, 'manager');
  await manager.getByRole('link', { name: '庁舎', exact: true }).click();
  await hallName(manager).waitFor();
  return { desktop, manager, exit: once(desktop.app.process(), 'exit') };
}

/** Leaves the form with something that is not saved. */
export async function typeName(manager: Page): Promise<void> {
  await hallName(manager).fill('別の庁舎');
  await expect(manager.getByText('まだ保存していない変更があります。')).toBeVisible();
}

/** As the title bar's cross does. */
export function closeManager({ app }: Desktop): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('/manage'))
      ?.close();
  });
}

/** Answers the open question so that the window goes, and waits for that. */
export async function discard(desktop: Desktop, manager: Page): Promise<void> {
  const closed = manager.waitForEvent('close');
  await answer(desktop, DISCARD);
  await closed;
}

/** That the store was closed: neither its holder's file nor its write-ahead log is left. */
export function expectGoodOrder(dataDir: string): void {
  expect(existsSync(join(dataDir, 'madoguchi.lock.json'))).toBe(false);
  expect(existsSync(join(dataDir, 'madoguchi.sqlite-wal'))).toBe(false);
}
