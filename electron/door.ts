import type { Session } from 'electron';
import type { Hall } from '../server/hall.ts';
import { staticResponse } from '../server/static.ts';
import { HALL_SCHEME } from './hall-origin.ts';
import { isHallUrl } from './policy.ts';
import { type WindowKind, windowName } from './window-kind.ts';

/** What is behind the door. */
export interface Behind {
  readonly hall: Promise<Hall>;
  /** The folder of the built renderer. */
  readonly renderer: string;
}

/**
 * Mounts the hall on a session's `app://`. The session belongs to one kind of window, so the door says the role:
 * nothing that a page sends can change it. The program's own files do not wait for the hall, calls of the API do:
 * the first window is there before the store is opened.
 */
export function mountDoor(session: Session, kind: WindowKind, { hall, renderer }: Behind): void {
  const via = { door: { kind: 'window', role: kind.role }, device: `window:${windowName(kind)}` } as const;
  session.protocol.handle(HALL_SCHEME, async (request) => {
    if (!isHallUrl(request.url)) return new Response(null, { status: 404 });
    const { pathname } = new URL(request.url);
    const isFile = request.method === 'GET' && !pathname.startsWith('/api/');
    const file = isFile ? await staticResponse(renderer, pathname) : null;
    return file ?? (await hall).fetch(request, via);
  });
}

/**
 * Node makes the web's Request and Response when they are first named (27 ms, measured): while a window's process
 * starts nothing waits for that, at its first request a window would.
 */
export function prepareDoor(): void {
  void new Response(null);
}
