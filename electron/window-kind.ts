import { z } from 'zod';
import { assertNever } from '../domain/assert-never.ts';
import { type Role, roleSchema } from '../domain/door/role.ts';
import { idSchema } from '../domain/hall/hall.ts';

/** Which window is meant: there is at most one for each. */
export interface WindowKind {
  readonly role: Role;
  /** The counter's id, of a counter's window. */
  readonly counter?: string;
}

/** The bridge's `openWindow` arguments: a counter's window names its counter, no other window does. */
export const openWindowArgsSchema = z.union([
  z.tuple([z.literal('counter'), idSchema]).transform(([role, counter]): WindowKind => ({ role, counter })),
  z.tuple([roleSchema.exclude(['counter'])]).transform(([role]): WindowKind => ({ role })),
]);

/** The window's name: of its session partition, its device and its remembered place. */
export function windowName({ role, counter }: WindowKind): string {
  return counter === undefined ? role : `${role}-${counter}`;
}

/** The path of the screen that the window shows. */
export function screenPath({ role, counter }: WindowKind): string {
  switch (role) {
    case 'counter':
      return counter === undefined ? '/counter' : `/counter/${counter}`;
    case 'manager':
      return '/manage';
    case 'floor':
    case 'board':
    case 'kiosk':
    case 'survey':
      return `/${role}`;
    default:
      return assertNever(role);
  }
}
