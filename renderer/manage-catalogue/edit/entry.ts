import { type AnyContent, idOfContent } from '../../../domain/catalogue/change.ts';
import type { Language } from '../../../domain/catalogue/language.ts';
import type { PublicService, ServiceText, ServiceTexts } from '../../../domain/catalogue/public-service.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';

const EMPTY_TEXT: ServiceText = {
  status: 'unconfirmed',
  name: '',
  summary: null,
  deadline_note: null,
  fee_note: null,
};

/** A procedure that nobody has written anything of. */
export function newEntry({ services, counters, day }: HallSetup): PublicService {
  const floor = counters.find((counter) => counter.floor !== '')?.floor ?? '1F';
  return {
    id: '',
    name: '',
    kana: '',
    ruby: '',
    texts: { ja: { ...EMPTY_TEXT, status: 'confirmed' } },
    section: '',
    where: { kind: 'hall', service: services[0]?.id ?? '', floor },
    forms: [],
    evidence: [],
    cost: { yen: null, per: 'application', status: 'unconfirmed', source: null },
    deadlines: [],
    rules: [],
    agent: { rule: 'letter', note: null },
    channels: ['counter'],
    related: [],
    minutes: 15,
    note: null,
    valid_from: day,
    valid_to: null,
    source: [],
    confirmed_by: null,
    confirmed_on: null,
  };
}

/** An empty field is no text at all. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

const isEmpty = ({ name, summary, deadline_note, fee_note }: ServiceText): boolean =>
  name === '' && summary === null && deadline_note === null && fee_note === null;

/** The texts with a change in one language; a translation of which nothing is left is none. */
export function withText(
  texts: ServiceTexts,
  language: Language,
  change: Partial<ServiceText>,
): ServiceTexts {
  const text = { ...(texts[language] ?? EMPTY_TEXT), ...change };
  if (language !== 'ja' && isEmpty(text)) {
    const { [language]: _, ...others } = texts;
    return others as ServiceTexts;
  }
  return { ...texts, [language]: text };
}

/** The official name stands in the entry and in its Japanese texts. */
export function withName(service: PublicService, name: string): Pick<PublicService, 'name' | 'texts'> {
  return { name, texts: withText(service.texts, 'ja', { name }) };
}

/** A list with the item at `index` changed. */
export function replaced<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list.map((old, at) => (at === index ? item : old));
}

export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}

/** A list with the item at `index` one place earlier; unchanged where it is the first. */
export function earlier<T>(list: readonly T[], index: number): readonly T[] {
  const item = list[index];
  if (index <= 0 || item === undefined) return list;
  const others = without(list, index);
  return [...others.slice(0, index - 1), item, ...others.slice(index - 1)];
}

/** The path of a new entry's id where another entry of its list has it. */
export function takenFaults(others: readonly AnyContent[], content: AnyContent): readonly string[] {
  const id = idOfContent(content);
  if (!others.some((other) => idOfContent(other) === id)) return [];
  return ['term' in content ? 'term' : 'id'];
}

/** Paths at fault by rules that need more than one field. */
export function furtherFaults(service: PublicService): readonly string[] {
  const { cost, confirmed_by, confirmed_on } = service;
  const needs = service.evidence.map(({ evidence, condition }) => `${evidence}@${condition ?? ''}`);
  return [
    ...(cost.status === 'confirmed' && cost.yen === null ? ['cost.yen'] : []),
    ...(cost.status === 'confirmed' && cost.source === null ? ['cost.source'] : []),
    ...((confirmed_by === null) === (confirmed_on === null) ? [] : ['confirmed_on']),
    ...needs.flatMap((need, at) => (needs.indexOf(need) < at ? [`evidence.${at}`] : [])),
  ];
}
