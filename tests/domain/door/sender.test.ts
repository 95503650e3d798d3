import { expect, test } from 'vitest';
import type { Door } from '../../../domain/door/door.ts';
import { isOwnSender, type Sender } from '../../../domain/door/sender.ts';

const HALL = 'http://127.0.0.1:4810';
const LOOPBACK: Door = { kind: 'loopback' };
const LAN: Door = { kind: 'lan' };

/** A link on a page of the intranet, followed by whoever sits at the front terminal. */
function followed(path: string, more: Partial<Sender> = {}): Sender {
  return {
    method: 'GET',
    url: `${HALL}${path}`,
    path,
    origin: null,
    fetchSite: 'cross-site',
    fetchMode: 'navigate',
    fetchDest: 'document',
    ...more,
  };
}

const ALLOWED: readonly [string, Door, Sender][] = [
  ['a page', LOOPBACK, followed('/board')],
  ['the first page', LOOPBACK, followed('/')],
  ['a page that only begins like the API', LOOPBACK, followed('/apis')],
  ['from another port of this machine', LOOPBACK, followed('/counter/3', { fetchSite: 'same-site' })],
  ['on another machine of the hall', LAN, followed('/board')],
];
test.each(ALLOWED)('a link from another site may be followed: %s', (_, door, sender) => {
  expect(isOwnSender(door, sender)).toBe(true);
});

const REFUSED: readonly [string, Door, Sender][] = [
  ['to the API', LOOPBACK, followed('/api/board')],
  ['to the API itself', LOOPBACK, followed('/api')],
  ['to the API on another machine', LAN, followed('/api/board')],
  ['a form that is sent', LOOPBACK, followed('/board', { method: 'POST' })],
  ['a script that reads a page', LOOPBACK, followed('/board', { fetchMode: 'cors', fetchDest: 'empty' })],
  ['a picture', LOOPBACK, followed('/icon.svg', { fetchMode: 'no-cors', fetchDest: 'image' })],
  ['a frame, in which clicks could be stolen', LOOPBACK, followed('/counter/3', { fetchDest: 'iframe' })],
  ['with a foreign origin', LOOPBACK, followed('/board', { origin: 'https://example.org' })],
  ['to a host name bound anew', LOOPBACK, followed('/board', { url: 'http://evil.example/board' })],
  ['a browser that says no more than the site', LOOPBACK, followed('/board', { fetchMode: null })],
];
test.each(REFUSED)('what another site sends otherwise is refused: %s', (_, door, sender) => {
  expect(isOwnSender(door, sender)).toBe(false);
});
