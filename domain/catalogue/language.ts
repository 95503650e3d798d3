import { z } from 'zod';
import { furiganaSchema } from './furigana-schema.ts';

/** The visitor's languages, in the order in which a screen offers them. `ja-easy` is やさしい日本語. */
export const languages = ['ja', 'ja-easy', 'en', 'pt', 'zh', 'vi', 'fil', 'ko'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** `unconfirmed` is shown to staff as 要確認: no native speaker (for ja-easy: no one of the city) has checked it. */
export const textStatusSchema = z.enum(['unconfirmed', 'confirmed']);
export type TextStatus = z.infer<typeof textStatusSchema>;

/** One line of text: no control characters, so that it survives a CSV cell and a label. */
export const plainTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .refine((text) => !/\p{Cc}/u.test(text), 'no control characters');

const plainNameSchema = z.strictObject({ text: plainTextSchema, status: textStatusSchema }).readonly();
const furiganaNameSchema = z.strictObject({ text: furiganaSchema, status: textStatusSchema }).readonly();

/** A name in the visitor's languages. Only Japanese must be there; `ja-easy` is written with furigana. */
export const namesSchema = z
  .strictObject({
    ja: plainNameSchema,
    'ja-easy': furiganaNameSchema.optional(),
    en: plainNameSchema.optional(),
    pt: plainNameSchema.optional(),
    zh: plainNameSchema.optional(),
    vi: plainNameSchema.optional(),
    fil: plainNameSchema.optional(),
    ko: plainNameSchema.optional(),
  })
  .readonly();
export type Names = z.infer<typeof namesSchema>;

interface NameInLanguage {
  readonly text: string;
  readonly status: TextStatus;
  /** The language the text is really in: `ja` where the one asked for is missing. */
  readonly language: Language;
}

/** The name in `language`, or the Japanese one where that translation does not exist. */
export function nameIn(names: Names, language: Language): NameInLanguage {
  const found = names[language];
  return found ? { ...found, language } : { ...names.ja, language: 'ja' };
}
