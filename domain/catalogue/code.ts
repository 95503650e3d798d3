import { z } from 'zod';

/** A stable id: lower-case ASCII, `kokuho_in`. Codes are never translated and never reused. */
export const codeSchema = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
export const codesSchema = z.array(codeSchema).readonly();
