import { expect, test } from 'vitest';
import { BoardScreen, CounterScreen, firstScreenAt, StartPage } from '../../renderer/app/screenParts.tsx';

test.each([
  ['/counter/3', CounterScreen],
  ['/board', BoardScreen],
  ['/', StartPage],
  ['/no-such-screen', StartPage],
  ['/constructor', StartPage],
])('%s begins with its own screen, or with none', (path, part) => {
  expect(firstScreenAt(path).part).toBe(part);
});
