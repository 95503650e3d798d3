import { z } from 'zod';

/** A line that somebody typed. Control characters are no letters, and SQLite takes NUL for the end of a text. */
export const lineSchema = z.string().refine((text) => !/\p{Cc}/u.test(text), 'no control characters');
