import { z } from 'zod';
import { parseFurigana } from './furigana.ts';

/** Accepts only text in valid furigana notation. */
export const furiganaSchema = z
  .string()
  .trim()
  .min(1)
  .max(900)
  .superRefine((text, context) => {
    const result = parseFurigana(text);
    if (result.ok) return;
    context.addIssue({ code: 'custom', message: `furigana ${result.problem} at ${result.at}` });
  });
