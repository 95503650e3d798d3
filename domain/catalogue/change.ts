import { z } from 'zod';
import { type Catalogue, catalogueSchema } from './catalogue.ts';
import { type CatalogueProblem, type CheckOptions, checkCatalogue } from './check.ts';
import type { CatalogueList } from './entry.ts';

const { shape } = catalogueSchema.unwrap();

/** The form of an entry's content, by its list. */
export const contentSchemas = {
  services: shape.services.unwrap().element,
  evidence: shape.evidence.unwrap().element,
  conditions: shape.conditions.unwrap().element,
  forms: shape.forms.unwrap().element,
  places: shape.places.unwrap().element,
  deadline_events: shape.deadline_events.unwrap().element,
  questions: shape.questions.unwrap().element,
  life_events: shape.life_events.unwrap().element,
  synonyms: shape.synonyms.unwrap().element,
} as const;

/** One entry of one list, of the form that its list asks for. */
export const catalogueItemSchema = z.discriminatedUnion('list', [
  z.object({ list: z.literal('services'), content: contentSchemas.services }),
  z.object({ list: z.literal('evidence'), content: contentSchemas.evidence }),
  z.object({ list: z.literal('conditions'), content: contentSchemas.conditions }),
  z.object({ list: z.literal('forms'), content: contentSchemas.forms }),
  z.object({ list: z.literal('places'), content: contentSchemas.places }),
  z.object({ list: z.literal('deadline_events'), content: contentSchemas.deadline_events }),
  z.object({ list: z.literal('questions'), content: contentSchemas.questions }),
  z.object({ list: z.literal('life_events'), content: contentSchemas.life_events }),
  z.object({ list: z.literal('synonyms'), content: contentSchemas.synonyms }),
]);
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

/** What an entry of any list says. */
export type AnyContent = Catalogue[CatalogueList][number];

/** The id of an entry's content; a synonym's id is its term. */
export function idOfContent(content: AnyContent): string {
  return 'term' in content ? content.term : content.id;
}

/** What an entry is called in Japanese. */
export function titleOf(content: AnyContent): string {
  if ('names' in content) return content.names.ja.text;
  return 'term' in content ? content.term : content.name;
}

/** The entry as it stands, or undefined. */
export function contentOf(catalogue: Catalogue, list: CatalogueList, id: string): AnyContent | undefined {
  const contents: readonly AnyContent[] = catalogue[list];
  return contents.find((content) => idOfContent(content) === id);
}

/** The catalogue with an entry changed in its place, or added at the end of its list. */
export function withItem(catalogue: Catalogue, { list, content }: CatalogueItem): Catalogue {
  const id = idOfContent(content);
  const before: readonly AnyContent[] = catalogue[list];
  const isKnown = before.some((other) => idOfContent(other) === id);
  const after = isKnown
    ? before.map((other) => (idOfContent(other) === id ? content : other))
    : [...before, content];
  return { ...catalogue, [list]: after };
}

/** The catalogue without an entry. */
export function withoutItem(catalogue: Catalogue, list: CatalogueList, id: string): Catalogue {
  const before: readonly AnyContent[] = catalogue[list];
  return { ...catalogue, [list]: before.filter((content) => idOfContent(content) !== id) };
}

const nameOf = ({ code, at, value }: CatalogueProblem): string => `${code} ${at} ${value}`;

/**
 * What is wrong with a changed catalogue and was not before, and whatever is wrong with the entries `touched`
 * (`list/id`): a fault elsewhere that was there before does not stop a change.
 */
export function problemsOfChange(
  before: Catalogue,
  after: Catalogue,
  touched: ReadonlySet<string>,
  options: CheckOptions = {},
): readonly CatalogueProblem[] {
  const known = new Set(checkCatalogue(before, options).map(nameOf));
  return checkCatalogue(after, options).filter(
    (problem) => !known.has(nameOf(problem)) || touched.has(keyOfEntry(problem.at)),
  );
}

/** `services`, `tennyu` of `services/tennyu/related`; ids of synonyms may have a slash in them. */
export function entryAt(at: string): readonly [list: string, id: string] {
  const [list = '', ...rest] = at.split('/');
  return [list, list === 'synonyms' ? rest.slice(0, -1).join('/') : (rest[0] ?? '')];
}

const keyOfEntry = (at: string): string => entryAt(at).join('/');
