import { z } from 'zod';
import { type Catalogue, catalogueSchema } from './catalogue.ts';
import { type CatalogueProblem, type CheckOptions, checkCatalogue } from './check.ts';
import type { CatalogueList } from './entry.ts';

const { shape } = catalogueSchema.unwrap();

/** One entry of one list, of the form that its list asks for. */
export const catalogueItemSchema = z.discriminatedUnion('list', [
  z.object({ list: z.literal('services'), content: shape.services.unwrap().element }),
  z.object({ list: z.literal('evidence'), content: shape.evidence.unwrap().element }),
  z.object({ list: z.literal('conditions'), content: shape.conditions.unwrap().element }),
  z.object({ list: z.literal('forms'), content: shape.forms.unwrap().element }),
  z.object({ list: z.literal('places'), content: shape.places.unwrap().element }),
  z.object({ list: z.literal('deadline_events'), content: shape.deadline_events.unwrap().element }),
  z.object({ list: z.literal('questions'), content: shape.questions.unwrap().element }),
  z.object({ list: z.literal('life_events'), content: shape.life_events.unwrap().element }),
  z.object({ list: z.literal('synonyms'), content: shape.synonyms.unwrap().element }),
]);
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

type AnyContent = Catalogue[CatalogueList][number];

/** The id of an entry's content; a synonym's id is its term. */
export function idOfContent(content: AnyContent): string {
  return 'term' in content ? content.term : content.id;
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
    (problem) => !known.has(nameOf(problem)) || touched.has(entryAt(problem.at)),
  );
}

/** `services/tennyu` of `services/tennyu/related`; ids of synonyms may have a slash in them. */
function entryAt(at: string): string {
  const [list = '', ...rest] = at.split('/');
  if (list !== 'synonyms') return `${list}/${rest[0] ?? ''}`;
  return `${list}/${rest.slice(0, -1).join('/')}`;
}
