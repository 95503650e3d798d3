import { z } from 'zod';

/** What a screen may do. Every role may also read what any screen of the hall shows. */
export const ROLES = ['floor', 'counter', 'board', 'kiosk', 'survey', 'manager'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;
