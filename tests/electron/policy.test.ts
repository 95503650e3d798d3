import { describe, expect, test } from 'vitest';
import { ROLES } from '../../domain/door/role.ts';
import { BRIDGE_CALLS } from '../../electron/bridge-channels.ts';
import { isHallUrl, mayCall, mayNavigate, mayOpen } from '../../electron/policy.ts';

const own = { isMainFrame: true, url: 'app://hall/floor' };

describe('a page is of the hall', () => {
  test.each([
    ['app://hall/', true],
    ['app://hall/counter/3?x=1#y', true],
    ['app://hall.evil/floor', false],
    ['app://evil/floor', false],
    ['app://user@hall/floor', false],
    ['app://user:secret@hall/floor', false],
    ['app://hall:80/floor', false],
    ['http://hall/floor', false],
    ['https://example.com/app://hall/', false],
    ['file:///app/hall/index.html', false],
    ['data:text/html,app://hall/', false],
    ['javascript:alert(1)', false],
    ['about:blank', false],
    ['', false],
    ['app:', false],
  ])('%s: %s', (url, expected) => {
    expect(isHallUrl(url)).toBe(expected);
    expect(mayNavigate(url)).toBe(expected);
  });
});

describe('bridge calls by role', () => {
  test.each([
    ['floor', ['desktop', 'openWindow', 'print', 'toggleFullscreen']],
    ['counter', ['desktop', 'openWindow', 'print', 'toggleFullscreen']],
    ['board', ['desktop', 'toggleFullscreen']],
    ['kiosk', ['desktop', 'print']],
    ['survey', ['desktop']],
    ['manager', ['desktop', 'openWindow', 'print', 'chooseFolder', 'toggleFullscreen']],
  ] as const)('%s may %j and nothing else', (role, allowed) => {
    expect(BRIDGE_CALLS.filter((call) => mayCall({ ...own, role }, call))).toEqual(allowed);
  });

  test.each(ROLES)('%s: nothing from a frame, a foreign page or no window of ours', (role) => {
    const senders = [
      { ...own, role, isMainFrame: false },
      { ...own, role, url: 'https://example.com/' },
      { ...own, role, url: '' },
      { ...own, role: undefined },
    ];
    for (const sender of senders) {
      expect(BRIDGE_CALLS.filter((call) => mayCall(sender, call))).toEqual([]);
    }
  });
});

describe('windows opened by windows', () => {
  test.each([
    ['floor', ROLES],
    ['manager', ROLES],
    ['counter', ['counter', 'board']],
    ['board', []],
    ['kiosk', []],
    ['survey', []],
  ] as const)('%s may open %j', (from, allowed) => {
    expect(ROLES.filter((to) => mayOpen(from, to))).toEqual(allowed);
  });
});
