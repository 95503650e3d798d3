import { z } from 'zod';
import { type Catalogue, catalogueSchema } from './catalogue.ts';
import { type Language, languageSchema, type TextStatus, textStatusSchema } from './language.ts';

/**
 * The shipped catalogue is a folder of JSON files, each a part: codes and rules in some files, the words of one language
 * in one file each, so that whoever checks a language reads one file. A part is checked for its outline only; the
 * assembled catalogue is checked in full.
 */
const entrySchema = z.looseObject({ id: z.string() });
const entriesSchema = z.array(entrySchema).optional();
const wordsSchema = z.record(z.string(), z.string());

const cataloguePartSchema = z.strictObject({
  services: entriesSchema,
  evidence: entriesSchema,
  conditions: entriesSchema,
  forms: entriesSchema,
  places: entriesSchema,
  deadline_events: entriesSchema,
  questions: entriesSchema,
  life_events: entriesSchema,
  synonyms: z.array(z.unknown()).optional(),
  words: z
    .strictObject({
      language: languageSchema,
      status: textStatusSchema,
      services: z.record(z.string(), z.looseObject({ name: z.string() })).optional(),
      evidence: wordsSchema.optional(),
      conditions: wordsSchema.optional(),
      forms: wordsSchema.optional(),
      places: wordsSchema.optional(),
      deadline_events: wordsSchema.optional(),
      questions: wordsSchema.optional(),
      life_events: wordsSchema.optional(),
    })
    .optional(),
});
type CataloguePart = z.infer<typeof cataloguePartSchema>;

const namedLists = [
  'evidence',
  'conditions',
  'forms',
  'places',
  'deadline_events',
  'questions',
  'life_events',
] as const;
type NamedList = (typeof namedLists)[number];

interface OrphanWords {
  readonly list: NamedList | 'services';
  readonly id: string;
  readonly language: Language;
}
export interface Assembled {
  readonly catalogue: Catalogue;
  /** Words for an id that no list has: a slip of the pen in a language file. */
  readonly orphans: readonly OrphanWords[];
}

/**
 * Joins the parts (parsed JSON, any order) into one catalogue.
 * Throws `z.ZodError` where a part or the result is not of the form the schemas ask for.
 */
export function assembleCatalogue(parts: readonly unknown[]): Assembled {
  const checked = parts.map((part) => cataloguePartSchema.parse(part));
  const draft: Record<string, unknown[]> = {};
  for (const list of namedLists) {
    draft[list] = entriesOf(checked, list).map((entry) => ({
      ...entry,
      names: namesOf(checked, list, entry.id),
    }));
  }
  draft.services = entriesOf(checked, 'services').map((entry) => ({
    ...entry,
    texts: textsOf(checked, entry.id),
  }));
  draft.synonyms = checked.flatMap((part) => part.synonyms ?? []);
  return { catalogue: catalogueSchema.parse(draft), orphans: orphansIn(checked) };
}

const entriesOf = (parts: readonly CataloguePart[], list: NamedList | 'services') =>
  parts.flatMap((part) => part[list] ?? []);

function namesOf(parts: readonly CataloguePart[], list: NamedList, id: string) {
  const names: Partial<Record<Language, { text: string; status: TextStatus }>> = {};
  for (const { words } of parts) {
    const text = words?.[list]?.[id];
    if (words && text !== undefined) names[words.language] = { text, status: words.status };
  }
  return names;
}

const noText = { summary: null, deadline_note: null, fee_note: null };

function textsOf(parts: readonly CataloguePart[], id: string) {
  const texts: Partial<Record<Language, object>> = {};
  for (const { words } of parts) {
    const text = words?.services?.[id];
    if (words && text) texts[words.language] = { status: words.status, ...noText, ...text };
  }
  return texts;
}

function orphansIn(parts: readonly CataloguePart[]): readonly OrphanWords[] {
  const lists = ['services', ...namedLists] as const;
  const known = new Map(
    lists.map((list) => [list, new Set(entriesOf(parts, list).map((entry) => entry.id))]),
  );
  return parts.flatMap(({ words }) =>
    words
      ? lists.flatMap((list) =>
          Object.keys(words[list] ?? {})
            .filter((id) => !known.get(list)?.has(id))
            .map((id) => ({ list, id, language: words.language })),
        )
      : [],
  );
}
