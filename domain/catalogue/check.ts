import type { Catalogue } from './catalogue.ts';
import type { Names } from './language.ts';
import { languages } from './language.ts';
import type { Branch, LifeEvent, QuestionNode } from './life-event.ts';
import type { PublicService, ServiceText } from './public-service.ts';
import { questionsIn, yieldedBy } from './question-tree.ts';

export const catalogueProblemCodes = [
  'duplicate_id',
  'duplicate_reference',
  'dangling_id',
  'empty_translation',
  'invalid_range',
  'circular_evidence',
  'not_in_visiting_order',
  'never_yielded',
  'question_asked_twice',
] as const;
type CatalogueProblemCode = (typeof catalogueProblemCodes)[number];

export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  /** Where: list, id and field, `services/tennyu/related`. */
  readonly at: string;
  /** The offending id, language or value. */
  readonly value: string;
}

export interface CheckOptions {
  /** Ids of the hall's services (業務); when given, every procedure's counter must be one of them. */
  readonly hallServices?: readonly string[];
}

/** Everything wrong with a catalogue that its schema cannot see. An empty list means that it may be used. */
export function checkCatalogue(
  catalogue: Catalogue,
  options: CheckOptions = {},
): readonly CatalogueProblem[] {
  const known = knownIds(catalogue);
  return [
    ...duplicateIds(catalogue),
    ...catalogue.services.flatMap((service) => checkService(service, known, options)),
    ...checkEvidence(catalogue, known),
    ...checkConditions(catalogue, known),
    ...catalogue.life_events.flatMap((event) => checkLifeEvent(event, known)),
    ...checkSynonyms(catalogue, known),
    ...checkNames(catalogue),
  ];
}

const namedLists = [
  'evidence',
  'conditions',
  'forms',
  'places',
  'deadline_events',
  'questions',
  'life_events',
] as const;
type List = 'services' | (typeof namedLists)[number];

type KnownIds = Readonly<Record<List, ReadonlySet<string>>>;

function knownIds(catalogue: Catalogue): KnownIds {
  const idsOf = (list: List) => new Set(catalogue[list].map((entry) => entry.id));
  return {
    services: idsOf('services'),
    evidence: idsOf('evidence'),
    conditions: idsOf('conditions'),
    forms: idsOf('forms'),
    places: idsOf('places'),
    deadline_events: idsOf('deadline_events'),
    questions: idsOf('questions'),
    life_events: idsOf('life_events'),
  };
}

function duplicateIds(catalogue: Catalogue): CatalogueProblem[] {
  const lists: readonly List[] = ['services', ...namedLists];
  const inLists = lists.flatMap((list) =>
    repeated(catalogue[list].map((entry) => entry.id)).map((id) => problem('duplicate_id', list, id)),
  );
  const terms = repeated(catalogue.synonyms.map((synonym) => synonym.term));
  return [...inLists, ...terms.map((term) => problem('duplicate_id', 'synonyms', term))];
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

function problem(code: CatalogueProblemCode, at: string, value: string): CatalogueProblem {
  return { code, at, value };
}

/** Ids that lead nowhere, or that stand twice in one list. */
function references(ids: readonly string[], known: ReadonlySet<string>, at: string): CatalogueProblem[] {
  return [
    ...ids.filter((id) => !known.has(id)).map((id) => problem('dangling_id', at, id)),
    ...repeated(ids).map((id) => problem('duplicate_reference', at, id)),
  ];
}

function checkService(service: PublicService, known: KnownIds, options: CheckOptions): CatalogueProblem[] {
  const at = (field: string) => `services/${service.id}/${field}`;
  const conditions = service.evidence.flatMap((need) => (need.condition === null ? [] : [need.condition]));
  const events = service.deadlines.flatMap((deadline) => (deadline.kind === 'stated' ? [] : [deadline.from]));
  const needs = service.evidence.map((need) => `${need.evidence}@${need.condition ?? 'always'}`);
  return [
    ...references(service.forms, known.forms, at('forms')),
    ...references(service.related, known.services, at('related')),
    ...references(
      [...new Set(service.evidence.map((need) => need.evidence))],
      known.evidence,
      at('evidence'),
    ),
    ...repeated(needs).map((need) => problem('duplicate_reference', at('evidence'), need)),
    ...references([...new Set(conditions)], known.conditions, at('evidence')),
    ...references([...new Set(events)], known.deadline_events, at('deadlines')),
    ...checkWhere(service, known, options),
    ...checkDates(service),
    ...emptyTexts(service),
  ];
}

function checkWhere(service: PublicService, known: KnownIds, options: CheckOptions): CatalogueProblem[] {
  const at = `services/${service.id}/where`;
  const { where } = service;
  if (where.kind === 'outside') return references([where.place], known.places, at);
  if (!options.hallServices) return [];
  return references([where.service], new Set(options.hallServices), at);
}

function checkDates(service: PublicService): CatalogueProblem[] {
  const { valid_from, valid_to, confirmed_by, confirmed_on } = service;
  const problems: CatalogueProblem[] = [];
  if (valid_to !== null && valid_to < valid_from) {
    problems.push(problem('invalid_range', `services/${service.id}/valid_to`, valid_to));
  }
  if ((confirmed_by === null) !== (confirmed_on === null)) {
    problems.push(problem('invalid_range', `services/${service.id}/confirmed_on`, confirmed_on ?? ''));
  }
  return problems;
}

function emptyTexts(service: PublicService): CatalogueProblem[] {
  return languages.flatMap((language) => {
    const text: ServiceText | undefined = service.texts[language];
    if (!text) return [];
    const fields = [text.name, text.summary, text.deadline_note, text.fee_note];
    const empty = fields.some((field) => field !== null && field.trim() === '');
    return empty ? [problem('empty_translation', `services/${service.id}/texts`, language)] : [];
  });
}

function checkEvidence(catalogue: Catalogue, known: KnownIds): CatalogueProblem[] {
  return catalogue.evidence.flatMap((evidence) => {
    const at = `evidence/${evidence.id}/counts`;
    const tooFew = evidence.counts.filter((way) => way.of.length < way.take);
    const itself =
      evidence.counts.some((way) => way.of.includes(evidence.id)) || evidence.satisfies.includes(evidence.id);
    return [
      ...evidence.counts.flatMap((way) => references(way.of, known.evidence, at)),
      ...references(evidence.satisfies, known.evidence, `evidence/${evidence.id}/satisfies`),
      ...tooFew.map((way) => problem('invalid_range', at, String(way.take))),
      ...(itself ? [problem('circular_evidence', at, evidence.id)] : []),
    ];
  });
}

function checkConditions(catalogue: Catalogue, known: KnownIds): CatalogueProblem[] {
  return catalogue.conditions.flatMap((condition) =>
    condition.question === null
      ? []
      : references([condition.question], known.questions, `conditions/${condition.id}/question`),
  );
}

function checkLifeEvent(event: LifeEvent, known: KnownIds): CatalogueProblem[] {
  const at = (field: string) => `life_events/${event.id}/${field}`;
  const asked = new Set(questionsIn(event.ask).map((node) => node.question));
  const yielded = yieldedBy(event);
  return [
    ...references(event.order, known.services, at('order')),
    ...references(event.always, known.services, at('always')),
    ...references([...asked], known.questions, at('ask')),
    ...yielded
      .filter((id) => !event.order.includes(id))
      .map((id) => problem('not_in_visiting_order', at('order'), id)),
    ...event.order
      .filter((id) => !yielded.includes(id))
      .map((id) => problem('never_yielded', at('order'), id)),
    ...event.ask.flatMap((node) => askedTwice(node, [], at('ask'))),
  ];
}

const branchesOf = (node: QuestionNode): readonly Branch[] => [node.yes, node.no];

/** A question below itself would have its answer already. */
function askedTwice(node: QuestionNode, above: readonly string[], at: string): CatalogueProblem[] {
  const here = above.includes(node.question) ? [problem('question_asked_twice', at, node.question)] : [];
  const path = [...above, node.question];
  return [
    ...here,
    ...branchesOf(node).flatMap((branch) => branch.ask.flatMap((next) => askedTwice(next, path, at))),
  ];
}

function checkSynonyms(catalogue: Catalogue, known: KnownIds): CatalogueProblem[] {
  return catalogue.synonyms.flatMap((synonym) => [
    ...references(synonym.services, known.services, `synonyms/${synonym.term}/services`),
    ...references(synonym.life_events, known.life_events, `synonyms/${synonym.term}/life_events`),
  ]);
}

function checkNames(catalogue: Catalogue): CatalogueProblem[] {
  return namedLists.flatMap((list) =>
    catalogue[list].flatMap((entry: { readonly id: string; readonly names: Names }) =>
      languages
        .filter((language) => entry.names[language]?.text.trim() === '')
        .map((language) => problem('empty_translation', `${list}/${entry.id}`, language)),
    ),
  );
}
