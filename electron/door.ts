import type { Session } from 'electron';
import type { Hall } from '../server/hall.ts';
import { HALL_SCHEME } from './hall-origin.ts';
import { isHallUrl } from './policy.ts';
import { type WindowKind, windowName } from './window-kind.ts';

/**
 * Mounts the hall on a session's `app://`. The session belongs to one kind of window, so the door says the role:
 * nothing that a page sends can change it. Requests wait for the hall, so that a window may load before it is open.
 */
export function mountDoor(session: Session, kind: WindowKind, hall: Promise<Hall>): void {
  const via = { door: { kind: 'window', role: kind.role }, device: `window:${windowName(kind)}` } as const;
  session.protocol.handle(HALL_SCHEME, async (request) => {
    if (!isHallUrl(request.url)) return new Response(null, { status: 404 });
    return (await hall).fetch(request, via);
  });
}
