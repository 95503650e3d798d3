import type { Role } from '../domain/door/role.ts';
import type { BridgeCall } from './bridge-channels.ts';
import { HALL_ORIGIN } from './hall-origin.ts';

/** Native abilities by role. A public screen has none but its own print and size: nobody opens the manager from a kiosk. */
const MAY_CALL: Readonly<Record<Role, readonly BridgeCall[]>> = {
  floor: ['desktop', 'openWindow', 'print', 'toggleFullscreen'],
  counter: ['desktop', 'openWindow', 'print', 'toggleFullscreen'],
  board: ['desktop', 'toggleFullscreen'],
  kiosk: ['desktop', 'print'],
  survey: ['desktop'],
  manager: ['desktop', 'openWindow', 'print', 'chooseFolder', 'toggleFullscreen'],
};

/** Windows that may be opened by a script in a window of this role. */
const MAY_OPEN: Readonly<Record<Role, readonly Role[]>> = {
  floor: ['floor', 'counter', 'board', 'kiosk', 'survey', 'manager'],
  counter: ['counter', 'board'],
  board: [],
  kiosk: [],
  survey: [],
  manager: ['floor', 'counter', 'board', 'kiosk', 'survey', 'manager'],
};

/** Who sent a bridge call, as the main process sees it; nothing here is told by the page. */
export interface Sender {
  /** The role of the window; undefined for a page in no window of ours. */
  readonly role: Role | undefined;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** Whether `url` is a page of the hall's own door. */
export function isHallUrl(url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed) return false;
  // The URL class gives a custom scheme the origin `null`, so protocol and host are compared.
  const { protocol, host, username, password } = parsed;
  return `${protocol}//${host}` === HALL_ORIGIN && username === '' && password === '';
}

/** `URL.parse` and `URL.canParse` are younger than the oldest Electron that is tested. */
function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Whether the sender may make the bridge call at all. */
export function mayCall(sender: Sender, call: BridgeCall): boolean {
  if (sender.role === undefined || !sender.isMainFrame || !isHallUrl(sender.url)) return false;
  return MAY_CALL[sender.role].includes(call);
}

/** Whether a window of one role may open a window of another. */
export function mayOpen(from: Role, to: Role): boolean {
  return MAY_OPEN[from].includes(to);
}

/** Whether a window may go to `url`: only pages of the door, so that a window never leaves its role. */
export function mayNavigate(url: string): boolean {
  return isHallUrl(url);
}
