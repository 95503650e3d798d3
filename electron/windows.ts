import { BrowserWindow, nativeTheme, screen, session, type WebContents } from 'electron';
import type { Role } from '../domain/door/role.ts';
import { keepDisplayAwake } from './awake.ts';
import { bringToFront } from './bring-to-front.ts';
import { createClosing, type MayDiscard } from './closing.ts';
import { type Behind, mountDoor } from './door.ts';
import { whenDrawn } from './drawn.ts';
import { HALL_ORIGIN } from './hall-origin.ts';
import { loadScreen } from './load.ts';
import { lockSession, lockWindow } from './lockdown.ts';
import { centred, type Place, type Rectangle, reachable, type Size } from './place.ts';
import type { Places } from './places-file.ts';
import { screenPath, type WindowKind, windowName } from './window-kind.ts';

export interface WindowsOptions extends Behind {
  readonly preload: string;
  /** A window waits for them before it is shown, not before it loads. */
  readonly places: Promise<Places>;
  /** Told of a window that is shown, or has nothing to show; more than once. */
  readonly onOpened: () => void;
  /** Told of a screen that could not be loaded or shown; settled when somebody has read it. */
  readonly tellFailure: (error: unknown) => Promise<void>;
  readonly mayDiscard: MayDiscard;
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

/** The keeper of the program's windows; none is open yet. */
export function createWindows(options: WindowsOptions): Windows {
  const open = new Map<string, BrowserWindow>();
  const roles = new WeakMap<WebContents, Role>();
  const prepared = new Set<string>();
  const closing = createClosing(options.mayDiscard);

  function partitionOf(kind: WindowKind): string {
    const partition = `persist:${windowName(kind)}`;
    if (!prepared.has(partition)) {
      prepared.add(partition);
      const own = session.fromPartition(partition);
      lockSession(own);
      mountDoor(own, kind, options);
    }
    return partition;
  }

  function create(kind: WindowKind): BrowserWindow {
    const name = windowName(kind);
    const window = new BrowserWindow({
      ...centred(FIRST_SIZE[kind.role], screen.getPrimaryDisplay().workArea),
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
        // Nobody clicks on a board before it may speak.
        ...(kind.role === 'board' && { autoplayPolicy: 'no-user-gesture-required' }),
      },
    });
    roles.set(window.webContents, kind.role);
    lockWindow(window);
    const tellFailure = (error: unknown) => {
      options.onOpened();
      return options.tellFailure(error);
    };
    putInPlace(window, name).then(options.onOpened).catch(tellFailure);
    window.on('closed', () => {
      open.delete(name);
      options.onOpened();
    });
    open.set(name, window);
    if (kind.role === 'board') keepDisplayAwake(window);
    closing.watch(window, kind.role === 'manager');
    void loadScreen(window, `${HALL_ORIGIN}${screenPath(kind)}`, tellFailure);
    return window;
  }

  async function putInPlace(window: BrowserWindow, name: string): Promise<void> {
    const isDrawn = whenDrawn(window.webContents);
    const places = await options.places;
    if (window.isDestroyed()) return;
    window.on('close', () => places.remember(name, placeOf(window)));
    const place = places.of(name);
    if (place) window.setBounds(reachable(place.bounds, workAreas()));
    await isDrawn;
    if (!window.isDestroyed()) show(window, place);
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

/** The screens' work areas, the main screen's first. */
function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
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
