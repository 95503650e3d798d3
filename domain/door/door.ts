import type { Role } from './role.ts';

/**
 * The way a request came in. It says what the request may do; no header does.
 * `window`: a desktop window, whose own session partition fixes its role.
 * `loopback`: a browser on the front terminal itself. `lan`: another machine in the hall.
 */
export type Door =
  | { readonly kind: 'window'; readonly role: Role }
  | { readonly kind: 'loopback' }
  | { readonly kind: 'lan' };
