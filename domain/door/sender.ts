import { assertNever } from '../assert-never.ts';
import type { Door } from './door.ts';

/** What a request says of where it was sent from. */
export interface Sender {
  readonly url: string;
  readonly origin: string | null;
  readonly fetchSite: string | null;
}

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * A page of another site must not act in the clerk's browser. Browsers always send `Origin` with a cross-site
 * POST; a program without a browser (a kiosk, curl) sends neither header and is no page of another site.
 */
function isSameSite(sender: Sender, ownOrigin: string): boolean {
  if (sender.fetchSite === 'cross-site' || sender.fetchSite === 'same-site') return false;
  return sender.origin === null || sender.origin === ownOrigin;
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
