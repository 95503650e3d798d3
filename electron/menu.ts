import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { shellTexts } from './texts.ts';
import type { WindowKind } from './window-kind.ts';
import type { Windows } from './windows.ts';

/** A counter as the menu lists it. */
export interface CounterItem {
  readonly id: string;
  readonly name: string;
}

/** The few commands that no screen offers. No F-keys: they belong to the screens and to the Japanese input method. */
export function setupMenu(windows: Windows, counters: readonly CounterItem[]): void {
  const t = shellTexts(app.getLocale());
  const opens = (label: string, kind: WindowKind): MenuItemConstructorOptions => ({
    label,
    click: () => windows.open(kind),
  });
  const screens: MenuItemConstructorOptions[] = [
    opens(t('menu.floor'), { role: 'floor' }),
    {
      label: t('menu.counters'),
      enabled: counters.length > 0,
      submenu: counters.map(({ id, name }) => opens(name, { role: 'counter', counter: id })),
    },
    opens(t('menu.board'), { role: 'board' }),
    opens(t('menu.manager'), { role: 'manager' }),
    { type: 'separator' },
    { role: 'quit', label: t('menu.quit') },
  ];
  const view: MenuItemConstructorOptions[] = [
    { label: t('menu.fullscreen'), accelerator: 'CmdOrCtrl+Shift+F', click: toggleFocusedFullscreen },
    { role: 'zoomIn', label: t('menu.zoomIn') },
    { role: 'zoomOut', label: t('menu.zoomOut') },
    { role: 'resetZoom', label: t('menu.zoomReset') },
  ];
  if (!app.isPackaged) view.push({ type: 'separator' }, developerTools(t('menu.developer')));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: t('menu.windows'), submenu: screens },
      { role: 'editMenu', label: t('menu.edit') },
      { label: t('menu.view'), submenu: view },
    ]),
  );
}

function developerTools(label: string): MenuItemConstructorOptions {
  return { role: 'toggleDevTools', label, accelerator: 'CmdOrCtrl+Shift+I' };
}

function toggleFocusedFullscreen(): void {
  const window = BrowserWindow.getFocusedWindow();
  window?.setFullScreen(!window.isFullScreen());
}
