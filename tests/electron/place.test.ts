import { describe, expect, test } from 'vitest';
import { centred, type Rectangle, reachable } from '../../electron/place.ts';

const main: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const left: Rectangle = { x: -1280, y: 200, width: 1280, height: 984 };
const window = { x: 100, y: 80, width: 800, height: 600 };

describe('a remembered place', () => {
  test.each<[string, Rectangle, readonly [Rectangle, ...Rectangle[]], Rectangle]>([
    ['on the main screen stays', window, [main], window],
    [
      'on a second screen left of it stays',
      { ...window, x: -1200, y: 300 },
      [main, left],
      { ...window, x: -1200, y: 300 },
    ],
    [
      'on a screen that was taken away comes to the middle',
      { ...window, x: -1200, y: 300 },
      [main],
      { ...window, x: 560, y: 220 },
    ],
    [
      'with its title bar above the screen comes to the middle',
      { ...window, y: -20 },
      [main],
      { ...window, x: 560, y: 220 },
    ],
    [
      'with its title bar below the screen comes to the middle',
      { ...window, y: 1030 },
      [main],
      { ...window, x: 560, y: 220 },
    ],
    [
      'with a hand of title bar left on the screen stays',
      { ...window, x: 1800 },
      [main],
      { ...window, x: 1800 },
    ],
    [
      'with less than a hand of it comes to the middle',
      { ...window, x: 1801 },
      [main],
      { ...window, x: 560, y: 220 },
    ],
    [
      'hanging out to the left stays while it can be grasped',
      { ...window, x: -680 },
      [main],
      { ...window, x: -680 },
    ],
    ['larger than the screen shrinks to it', { x: 0, y: 0, width: 4000, height: 3000 }, [main], main],
    [
      'far away and larger than the screen fills it',
      { x: 9000, y: 0, width: 4000, height: 3000 },
      [main],
      main,
    ],
  ])('%s', (_what, bounds, workAreas, expected) => {
    expect(reachable(bounds, workAreas)).toEqual(expected);
  });

  test('a first window lies in the middle of the work area, not of the screen', () => {
    const besideTaskbar = { x: 60, y: 0, width: 1860, height: 1080 };
    expect(centred({ width: 480, height: 768 }, besideTaskbar)).toEqual({
      x: 750,
      y: 156,
      width: 480,
      height: 768,
    });
  });
});
