import { z } from 'zod';
import { roleSchema } from '../domain/door/role.ts';
import { idSchema } from '../domain/hall/hall.ts';
import type { WindowKind } from './window-kind.ts';

/** The bridge's `openWindow` arguments: a counter's window names its counter, no other window does. */
export const openWindowArgsSchema = z.union([
  z.tuple([z.literal('counter'), idSchema]).transform(([role, counter]): WindowKind => ({ role, counter })),
  z.tuple([roleSchema.exclude(['counter'])]).transform(([role]): WindowKind => ({ role })),
]);
