import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlaces, rememberPlace } from '../../electron/places-file.ts';

const place = { bounds: { x: -5, y: 10, width: 800, height: 600 }, maximized: false, fullscreen: true };

function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'places-')), 'deeper', 'window-places.json');
}

test('places are kept by window and survive each other', () => {
  const file = freshFile();
  rememberPlace(file, 'floor', place);
  rememberPlace(file, 'counter-3', { ...place, maximized: true });
  rememberPlace(file, 'floor', { ...place, fullscreen: false });
  expect(readPlaces(file)).toEqual({
    floor: { ...place, fullscreen: false },
    'counter-3': { ...place, maximized: true },
  });
  expect(readdirSync(join(file, '..'))).toEqual(['window-places.json']);
});

test.each([
  ['no file', undefined],
  ['no JSON', '{"floor":'],
  ['not places', '[1]'],
  ['a place without size', '{"floor":{"bounds":{"x":0,"y":0},"maximized":false,"fullscreen":false}}'],
  ['a window without width', JSON.stringify({ floor: { ...place, bounds: { ...place.bounds, width: 0 } } })],
])('%s counts as none', (_what, content) => {
  const file = freshFile();
  rememberPlace(file, 'board', place);
  if (content === undefined) expect(readPlaces(`${file}.missing`)).toEqual({});
  else {
    writeFileSync(file, content);
    expect(readPlaces(file)).toEqual({});
  }
});
