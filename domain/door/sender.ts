import { assertNever } from '../assert-never.ts';
import { isApiPath } from './api-path.ts';
import type { Door } from './door.ts';

/** What a request says of where it was sent from and what for: its line and, where the browser sends them, headers. */
export interface Sender {
  readonly method: string;
  readonly url: string;
  /** The decoded path that the routes are matched with. */
  readonly path: string;
  readonly origin: string | null;
  readonly fetchSite: string | null;
  readonly fetchMode: string | null;
  readonly fetchDest: string | null;
}

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * A link that somebody followed from another page, the intranet's: it opens a page of ours as a whole and acts
 * on nothing. In a frame of that page (`Sec-Fetch-Dest: iframe`) clicks could be stolen, so a frame is no link.
 */
function isFollowedLink({ method, path, fetchMode, fetchDest }: Sender): boolean {
  return method === 'GET' && !isApiPath(path) && fetchMode === 'navigate' && fetchDest === 'document';
}

/**
 * A page of another site must not act in the clerk's browser. Browsers always send `Origin` with a cross-site
 * POST; a program without a browser (a kiosk, curl) sends neither header and is no page of another site.
 */
function isSameSite(sender: Sender, ownOrigin: string): boolean {
  const { origin, fetchSite } = sender;
  const isOtherSite = fetchSite === 'cross-site' || fetchSite === 'same-site';
  if (isOtherSite && !isFollowedLink(sender)) return false;
  return origin === null || origin === ownOrigin;
}

/** Whether the sender of a request fits the door it came through; refuses other sites and rebound host names. */
export function isOwnSender(door: Door, sender: Sender): boolean {
  const url = new URL(sender.url);
  switch (door.kind) {
    case 'window':
      return url.protocol === 'app:' && url.host === 'hall' && isSameSite(sender, 'app://hall');
    case 'loopback':
      return LOOPBACK_HOSTS.has(url.hostname) && isSameSite(sender, url.origin);
    case 'lan':
      return isSameSite(sender, url.origin);
    default:
      return assertNever(door);
  }
}
