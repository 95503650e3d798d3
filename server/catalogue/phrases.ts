import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { readingOf, withoutFurigana } from '../../domain/catalogue/furigana.ts';
import { type Language, languages, type Names } from '../../domain/catalogue/language.ts';
import type { LifeEvent } from '../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import type { Synonym } from '../../domain/catalogue/synonym.ts';

/** What a phrase is in the catalogue: the reason that a result is given. */
export const PHRASE_KINDS = [
  'name',
  'spoken',
  'form',
  'paper',
  'life_event',
  'description',
  'section',
  'law',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Something that a phrase leads to, and how surely, 0–1. */
export interface Target {
  readonly id: string;
  readonly weight: number;
}

/** A text by which procedures and life events are found. */
export interface Phrase {
  readonly text: string;
  readonly kind: PhraseKind;
  readonly language: Language;
  /** In kana; null where the catalogue does not tell it. */
  readonly reading: string | null;
  readonly procedures: readonly Target[];
  readonly lifeEvents: readonly Target[];
}

/** How surely a phrase of each kind means what it leads to. */
const SURE: Readonly<Record<PhraseKind, number>> = {
  name: 1,
  spoken: 0.99,
  life_event: 0.85,
  form: 0.85,
  paper: 0.7,
  description: 0.6,
  section: 0.5,
  law: 0.4,
};
/** A part of a name (「戸籍謄本」 of 「戸籍全部事項証明書（戸籍謄本）」). */
const PART = 0.97;
/** What is left behind a dot: a word that other procedures begin with (「転出」 of 「介護保険の転入・転出」). */
const REST = 0.9;
/** A name without what is done with it (「児童手当」 of 「児童手当の認定請求」). */
const HEAD = 0.9;
/** Each place further back in a list of what people mean by a word. */
const FURTHER = 0.06;
/** What a life event may lead to, after what it always leads to. */
const PERHAPS = 0.6;

const target = (id: string, weight: number): Target => ({ id, weight });

function inOrder(ids: readonly string[], sure: number): readonly Target[] {
  return ids.map((id, place) => target(id, sure * Math.max(1 - place * FURTHER, 0.4)));
}

/** Languages whose descriptions are searched; the others are found by their names. */
const DESCRIBED: readonly Language[] = ['ja', 'en'];

type Draft = Pick<Phrase, 'text' | 'kind'> & Partial<Phrase>;

function phrase(draft: Draft): Phrase {
  return { language: 'ja', reading: null, procedures: [], lifeEvents: [], ...draft };
}

/** All the phrases of a catalogue. */
export function phrasesOf(catalogue: Catalogue): readonly Phrase[] {
  return [
    ...catalogue.services.flatMap(ofService),
    ...catalogue.synonyms.map(ofSynonym),
    ...catalogue.life_events.flatMap(ofLifeEvent),
    ...ofForms(catalogue),
    ...ofPapers(catalogue),
    ...ofSections(catalogue),
  ];
}

interface Part {
  readonly text: string;
  readonly weight: number;
}

/** The parts that brackets, dots and slashes divide a name into: its beginning and another name for it, or a rest. */
function partsOf(name: string): readonly Part[] {
  return [...name.matchAll(/(?<before>^|[（）()・／/、])(?<part>[^（）()・／/、]+)/gu)]
    .map(({ groups }) => ({ before: groups?.before ?? '', text: (groups?.part ?? '').trim() }))
    .filter(({ text }) => text.length > 1)
    .map(({ before, text }) => ({ text, weight: ['', '（', '('].includes(before) ? PART : REST }));
}

function headOf(name: string): string | null {
  const head = /^(.{2,})の[^の]+$/u.exec(name)?.[1];
  return head ?? null;
}

function namesOfService({ id, name, kana }: PublicService): readonly Phrase[] {
  const parts = partsOf(name);
  const readings = kana.split(' ');
  const readingAt = (at: number) => (readings.length === parts.length ? (readings[at] ?? null) : null);
  const named = (text: string, reading: string | null, weight: number) =>
    phrase({ text, kind: 'name', reading, procedures: [target(id, weight)] });
  const heads = parts.map(({ text }) => headOf(text)).filter((head) => head !== null);
  return [
    named(name, kana, SURE.name),
    ...(parts.length > 1 ? parts.map(({ text, weight }, at) => named(text, readingAt(at), weight)) : []),
    ...heads.map((head) => named(head, null, HEAD)),
  ];
}

function ofService(service: PublicService): readonly Phrase[] {
  const procedures = [target(service.id, SURE.name)];
  const called = (text: string, language: Language, kind: PhraseKind, weight: number) =>
    phrase({ ...plain(text, language, kind), procedures: [target(service.id, weight)] });
  const translated = languages.flatMap((language) => {
    const text = service.texts[language];
    if (!text) return [];
    const isDescribed = text.summary !== null && DESCRIBED.includes(language);
    const described = isDescribed ? [called(text.summary, language, 'description', SURE.description)] : [];
    if (language === 'ja') return described;
    const parts = partsOf(text.name).map((part) => called(part.text, language, 'name', part.weight));
    return [called(text.name, language, 'name', SURE.name), ...(parts.length > 1 ? parts : []), ...described];
  });
  const laws = service.rules.map(({ law }) => law);
  return [
    ...namesOfService(service),
    ...translated,
    ...[...new Set(laws)].map((law) =>
      phrase({ text: law, kind: 'law', procedures: procedures.map(({ id }) => target(id, SURE.law)) }),
    ),
  ];
}

function plain(text: string, language: Language, kind: PhraseKind): Draft {
  if (language !== 'ja-easy') return { text, language, kind };
  return { text: withoutFurigana(text), reading: readingOf(text), language, kind };
}

function inLanguages(names: Names, draft: Omit<Draft, 'text'>): readonly Phrase[] {
  return languages.flatMap((language) => {
    const name = names[language];
    return name ? [phrase({ ...draft, ...plain(name.text, language, draft.kind) })] : [];
  });
}

function ofSynonym(synonym: Synonym): Phrase {
  return phrase({
    text: synonym.term,
    kind: 'spoken',
    reading: synonym.kana,
    procedures: inOrder(synonym.services, SURE.spoken),
    lifeEvents: inOrder(synonym.life_events, SURE.spoken),
  });
}

function ofLifeEvent(event: LifeEvent): readonly Phrase[] {
  const rest = event.order.filter((id) => !event.always.includes(id));
  const procedures = [...inOrder(event.always, SURE.life_event), ...inOrder(rest, SURE.life_event * PERHAPS)];
  const lifeEvents = [target(event.id, SURE.name)];
  const readings = event.kana
    .split(' ')
    .map((text) => phrase({ text, kind: 'life_event', reading: text, procedures, lifeEvents }));
  return [...inLanguages(event.names, { kind: 'life_event', procedures, lifeEvents }), ...readings];
}

function ofForms({ forms, services }: Catalogue): readonly Phrase[] {
  return forms.flatMap((form) => {
    const users = services.filter((service) => service.forms.includes(form.id)).map(({ id }) => id);
    const procedures = users.map((id) => target(id, SURE.form * specificity(users.length)));
    const [japanese, ...others] = inLanguages(form.names, { kind: 'form', procedures });
    return japanese ? [{ ...japanese, reading: form.kana }, ...others] : [];
  });
}

function ofPapers({ evidence, services }: Catalogue): readonly Phrase[] {
  return evidence.flatMap((paper) => {
    const users = services
      .filter((service) => service.evidence.some((need) => need.evidence === paper.id))
      .map(({ id }) => id);
    const procedures = users.map((id) => target(id, SURE.paper * specificity(users.length)));
    return inLanguages(paper.names, { kind: 'paper', procedures });
  });
}

/** A paper that nearly every procedure asks for tells little. */
function specificity(users: number): number {
  return users <= 3 ? 1 : Math.max(3 / users, 0.3);
}

function ofSections({ services }: Catalogue): readonly Phrase[] {
  const sections = [...new Set(services.map(({ section }) => section))];
  return sections.map((section) => {
    const users = services.filter((service) => service.section === section);
    const procedures = users.map(({ id }) => target(id, SURE.section));
    return phrase({ text: section, kind: 'section', procedures });
  });
}
