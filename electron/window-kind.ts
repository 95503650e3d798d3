import { assertNever } from '../domain/assert-never.ts';
import type { Role } from '../domain/door/role.ts';

/** Which window is meant: there is at most one for each. */
export interface WindowKind {
  readonly role: Role;
  /** The counter's id, of a counter's window. */
  readonly counter?: string;
}

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
