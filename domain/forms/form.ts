import { z } from 'zod';
import { codeSchema, codesSchema } from '../catalogue/code.ts';
import { furiganaSchema } from '../catalogue/furigana-schema.ts';
import { plainTextSchema } from '../catalogue/language.ts';

/** Size of a drawn form, in the units of its SVG: A4 portrait, four units a millimetre. */
export const FORM_PAGE = { width: 840, height: 1188 } as const;

/** A text about a form: as staff read it, in やさしい日本語 with furigana, and in English. */
const formTextSchema = z
  .strictObject({ ja: plainTextSchema, 'ja-easy': furiganaSchema, en: plainTextSchema })
  .readonly();

/** One numbered field: `x`, `y` is the middle of its circled number in the drawing. */
const formFieldSchema = z
  .strictObject({
    n: z.int().min(1).max(30),
    x: z.number().min(0).max(FORM_PAGE.width),
    y: z.number().min(0).max(FORM_PAGE.height),
    label: formTextSchema,
    /** One sentence: what to write there. */
    explain: formTextSchema,
  })
  .readonly();

/**
 * A filled-in example (記入例) of a form. Its drawing is the file `<id>.svg` beside the list, its link to the catalogue
 * the procedures that use it; the numbers of its fields run from 1 without a gap.
 */
export const formExampleSchema = z
  .strictObject({
    id: codeSchema,
    name: z.strictObject({ ja: plainTextSchema, reading: plainTextSchema, en: plainTextSchema }).readonly(),
    fields: z
      .array(formFieldSchema)
      .min(1)
      .readonly()
      .refine(
        (fields) => fields.every((field, at) => field.n === at + 1),
        'numbers run from 1 without a gap',
      ),
    /** Ids of the catalogue's procedures that are done with this form. */
    proceduresUsing: codesSchema,
  })
  .readonly();
export type FormExample = z.infer<typeof formExampleSchema>;

/** The content of `assets/forms/forms.json`: each form once. */
export const formExamplesSchema = z
  .array(formExampleSchema)
  .readonly()
  .refine((forms) => new Set(forms.map((form) => form.id)).size === forms.length, 'each form once');
