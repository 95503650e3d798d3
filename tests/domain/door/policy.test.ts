import { describe, expect, test } from 'vitest';
import { CAPABILITIES, type Capability, mayIssueAs, mayPass, rolesOf } from '../../../domain/door/policy.ts';
import { ROLES, type Role } from '../../../domain/door/role.ts';

const MAY: Readonly<Record<Role, readonly Capability[]>> = {
  floor: ['see-public', 'see-queue', 'see-figures', 'issue', 'guide', 'serve'],
  counter: ['see-public', 'see-queue', 'see-figures', 'issue', 'guide', 'serve'],
  board: ['see-public'],
  kiosk: ['see-public', 'issue'],
  survey: ['see-public', 'answer-survey'],
  manager: [...CAPABILITIES],
};

describe('what a door may do', () => {
  for (const role of ROLES) {
    test.each([...CAPABILITIES])(`a ${role} window: %s`, (capability) => {
      expect(mayPass({ kind: 'window', role }, capability)).toBe(MAY[role].includes(capability));
    });
  }

  test('the front terminal’s own browser is every role', () => {
    expect(rolesOf({ kind: 'loopback' })).toEqual([...ROLES]);
    for (const capability of CAPABILITIES) expect(mayPass({ kind: 'loopback' }, capability)).toBe(true);
  });

  test('another machine is nobody until it is paired', () => {
    expect(rolesOf({ kind: 'lan' })).toEqual([]);
    for (const capability of CAPABILITIES) expect(mayPass({ kind: 'lan' }, capability)).toBe(false);
  });

  test('a visitor’s own screen gives numbers as self-service alone, staff as themselves', () => {
    for (const role of ['kiosk', 'board', 'survey'] as const) {
      expect(mayIssueAs({ kind: 'window', role }, 'kiosk')).toBe(true);
      for (const channel of ['floor', 'counter'] as const)
        expect(mayIssueAs({ kind: 'window', role }, channel)).toBe(false);
    }
    for (const role of ['floor', 'counter', 'manager'] as const)
      expect(mayIssueAs({ kind: 'window', role }, 'floor')).toBe(true);
  });
});
