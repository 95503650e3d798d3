import { BrowserWindow, nativeTheme, screen, session, type WebContents } from 'electron';
import type { Role } from '../domain/door/role.ts';
import type { Hall } from '../server/hall.ts';
import { mountDoor } from './door.ts';
import { HALL_ORIGIN } from './hall-origin.ts';
import { lockSession, lockWindow } from './lockdown.ts';
import { centred, type Place, type Rectangle, reachable, type Size } from './place.ts';
import { readPlaces, rememberPlace } from './places-file.ts';
import { screenPath, type WindowKind, windowName } from './window-kind.ts';

export interface WindowsOptions {
  readonly hall: Promise<Hall>;
  readonly preload: string;
  readonly placesFile: string;
}

/** The program's windows: at most one of each kind. */
export interface Windows {
  /** Opens the window, or brings it to the front where it is open. */
  open(kind: WindowKind): BrowserWindow;
  /** The role that the page's window was opened in; undefined for a page in no window of ours. */
  roleOf(contents: WebContents): Role | undefined;
  /** Brings the window that was opened first to the front. */
  focusFirst(): void;
}

const FIRST_SIZE: Readonly<Record<Role, Size>> = {
  floor: { width: 1366, height: 768 },
  counter: { width: 480, height: 768 },
  board: { width: 1280, height: 720 },
  kiosk: { width: 720, height: 1080 },
  survey: { width: 1024, height: 768 },
  manager: { width: 1366, height: 768 },
};

const PUBLIC_ROLES: readonly Role[] = ['board', 'kiosk', 'survey'];

/** Before the first paint; the colours of the two themes' surfaces, so that opening does not flash. */
const BEFORE_PAINT = { light: '#ffffff', dark: '#1a1a1a' };

export function createWindows(options: WindowsOptions): Windows {
  const open = new Map<string, BrowserWindow>();
  const roles = new WeakMap<WebContents, Role>();
  const prepared = new Set<string>();

  function partitionOf(kind: WindowKind): string {
    const partition = `persist:${windowName(kind)}`;
    if (!prepared.has(partition)) {
      prepared.add(partition);
      const own = session.fromPartition(partition);
      lockSession(own);
      mountDoor(own, kind, options.hall);
    }
    return partition;
  }

  function create(kind: WindowKind): BrowserWindow {
    const name = windowName(kind);
    const place = readPlaces(options.placesFile)[name];
    const window = new BrowserWindow({
      ...boundsFor(kind.role, place),
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? BEFORE_PAINT.dark : BEFORE_PAINT.light,
      autoHideMenuBar: PUBLIC_ROLES.includes(kind.role) || kind.role === 'counter',
      webPreferences: {
        partition: partitionOf(kind),
        preload: options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // Its dictionaries would be fetched from the network.
        spellcheck: false,
      },
    });
    roles.set(window.webContents, kind.role);
    lockWindow(window);
    window.once('ready-to-show', () => show(window, place));
    window.on('close', () => rememberPlace(options.placesFile, name, placeOf(window)));
    window.on('closed', () => open.delete(name));
    open.set(name, window);
    void window.loadURL(`${HALL_ORIGIN}${screenPath(kind)}`);
    return window;
  }

  return {
    open(kind) {
      const existing = open.get(windowName(kind));
      if (!existing) return create(kind);
      bringToFront(existing);
      return existing;
    },
    roleOf: (contents) => roles.get(contents),
    focusFirst() {
      const [first] = open.values();
      if (first) bringToFront(first);
    },
  };
}

function boundsFor(role: Role, place: Place | undefined): Rectangle {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  if (!place) return centred(FIRST_SIZE[role], primary.workArea);
  return reachable(place.bounds, [primary.workArea, ...others.map(({ workArea }) => workArea)]);
}

function show(window: BrowserWindow, place: Place | undefined): void {
  if (place?.maximized) window.maximize();
  if (place?.fullscreen) window.setFullScreen(true);
  window.show();
}

function placeOf(window: BrowserWindow): Place {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    fullscreen: window.isFullScreen(),
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
