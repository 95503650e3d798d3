import { assertNever } from '../assert-never.ts';
import type { Channel } from '../ticket/codes.ts';
import type { Door } from './door.ts';
import type { Role } from './role.ts';

/** The kinds of act that routes are made of; each route names exactly one. */
export const CAPABILITIES = [
  'see-public',
  'see-queue',
  'see-figures',
  'issue',
  'guide',
  'serve',
  'answer-survey',
  'configure',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

const MAY: Readonly<Record<Role, readonly Capability[]>> = {
  floor: ['see-public', 'see-queue', 'see-figures', 'issue', 'guide', 'serve'],
  counter: ['see-public', 'see-queue', 'see-figures', 'issue', 'guide', 'serve'],
  board: ['see-public'],
  kiosk: ['see-public', 'issue'],
  survey: ['see-public', 'answer-survey'],
  manager: CAPABILITIES,
};

/** The roles that a door stands for. The loopback door is the front terminal itself and is every role. */
export function rolesOf(door: Door): readonly Role[] {
  switch (door.kind) {
    case 'window':
      return [door.role];
    case 'loopback':
      return ['floor', 'counter', 'board', 'kiosk', 'survey', 'manager'];
    case 'lan':
      return [];
    default:
      return assertNever(door);
  }
}

/** Whether a request that came through `door` may do `capability`. */
export function mayPass(door: Door, capability: Capability): boolean {
  return rolesOf(door).some((role) => MAY[role].includes(capability));
}

/**
 * Whether numbers may be given under `channel` through `door`. Hours and contingents bind self-service alone, so a
 * visitor's own screen cannot pass for staff.
 */
export function mayIssueAs(door: Door, channel: Channel): boolean {
  return mayPass(door, 'guide') || channel === 'kiosk';
}
