import { app, type BrowserWindow, type Session } from 'electron';
import { isHallUrl, mayNavigate } from './policy.ts';

/**
 * A hall's screens need no network: what they load lies in the program. All that would leave, to this machine's own
 * addresses too, is sent to a proxy at the port that discards what it gets, where no proxy answers. Watching every
 * request instead (`webRequest`) would take the program's own files the same long way: the first window was there
 * 34 ms later (measured).
 */
const NOWHERE = { proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/** Refuses permissions, devices, the network and foreign downloads to every page of the session. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setProxy(NOWHERE).catch(giveUp);
  session.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) event.preventDefault();
  });
}

/** Keeps the window on the hall's pages: no other address, no second window, no embedded page. */
export function lockWindow(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event, url) => {
    if (!mayNavigate(url)) event.preventDefault();
  });
  webContents.on('will-redirect', (event, url) => {
    if (!mayNavigate(url)) event.preventDefault();
  });
  webContents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Rather no program than one whose windows reach the network. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}

function isOwnDownload(url: string): boolean {
  return isHallUrl(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}
