import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlaces } from '../../electron/places-file.ts';

const place = { bounds: { x: -5, y: 10, width: 800, height: 600 }, maximized: false, fullscreen: true };

function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'places-')), 'deeper', 'window-places.json');
}

test('places are kept by window and survive each other and the program', () => {
  const file = freshFile();
  const places = openPlaces(file);
  places.remember('floor', place);
  places.remember('counter-3', { ...place, maximized: true });
  places.remember('floor', { ...place, fullscreen: false });

  const later = openPlaces(file);
  expect(later.of('floor')).toEqual({ ...place, fullscreen: false });
  expect(later.of('counter-3')).toEqual({ ...place, maximized: true });
  expect(later.of('board')).toBeUndefined();
  expect(readdirSync(join(file, '..'))).toEqual(['window-places.json']);
});

test.each([
  ['no JSON', '{"floor":'],
  ['not places', '[1]'],
  ['a place without size', '{"floor":{"bounds":{"x":0,"y":0},"maximized":false,"fullscreen":false}}'],
  ['a window without width', JSON.stringify({ floor: { ...place, bounds: { ...place.bounds, width: 0 } } })],
])('a file with %s counts as none and is written anew', (_what, content) => {
  const file = freshFile();
  openPlaces(file).remember('board', place);
  writeFileSync(file, content);
  const places = openPlaces(file);
  expect(places.of('floor')).toBeUndefined();

  places.remember('floor', place);
  expect(places.of('floor')).toEqual(place);
});

test('where nothing can be written, no window is kept from closing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  writeFileSync(join(folder, 'a-file'), '');
  const reported: unknown[] = [];
  const places = openPlaces(join(folder, 'a-file', 'window-places.json'), (error) => reported.push(error));
  places.remember('floor', place);
  expect(reported).toHaveLength(1);
  expect(places.of('floor')).toBeUndefined();
});
