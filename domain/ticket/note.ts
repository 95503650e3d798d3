import { z } from 'zod';

/** A note of some lines about a visit, gone at the day's end. SQLite takes NUL for the end of a text. */
export const noteSchema = z
  .string()
  .max(500)
  .refine((text) => !/[^\P{Cc}\t\n\r]/u.test(text), 'no control characters but tabs and line breaks');
