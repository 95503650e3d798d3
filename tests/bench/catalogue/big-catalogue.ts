import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import { languages } from '../../../domain/catalogue/language.ts';
import type { PublicService, ServiceTexts } from '../../../domain/catalogue/public-service.ts';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';

/** Fields of administration that a procedure's name may begin with: written, read, in English. */
const FIELDS = [
  ['水道', 'すいどう', 'Water'],
  ['公園', 'こうえん', 'Park'],
  ['図書館', 'としょかん', 'Library'],
  ['道路', 'どうろ', 'Road'],
  ['農地', 'のうち', 'Farmland'],
  ['商店', 'しょうてん', 'Shop'],
  ['住宅', 'じゅうたく', 'Housing'],
  ['消防', 'しょうぼう', 'Fire'],
  ['環境', 'かんきょう', 'Environment'],
  ['文化財', 'ぶんかざい', 'Heritage'],
] as const;
/** Copies of the spoken words; a city with forty times the procedures has not forty times the ways to speak. */
const SPOKEN_COPIES = 10;

function fieldOf(copy: number): (typeof FIELDS)[number] {
  return FIELDS[copy % FIELDS.length] ?? FIELDS[0];
}

function textsOf(service: PublicService, copy: number, name: string): ServiceTexts {
  const [, , english] = fieldOf(copy);
  const texts = languages.flatMap((language) => {
    const text = service.texts[language];
    if (!text) return [];
    const own = { ja: name, 'ja-easy': text.name }[language as string] ?? `${english} ${copy}: ${text.name}`;
    return [[language, { ...text, name: own }] as const];
  });
  return Object.fromEntries(texts) as ServiceTexts;
}

function copied(service: PublicService, copy: number): PublicService {
  const [written, read] = fieldOf(copy);
  const name = `${written}${service.name}第${copy}種`;
  const { id, kana } = service;
  return {
    ...service,
    id: `${id}_${copy}`,
    name,
    kana: `${read}${kana}`,
    texts: textsOf(service, copy, name),
  };
}

function spoken(synonym: Synonym, copy: number): Synonym {
  const [written, read] = fieldOf(copy);
  return {
    ...synonym,
    term: `${written}${synonym.term}`,
    kana: synonym.kana === null ? null : `${read}${synonym.kana}`,
    services: synonym.services.map((id) => `${id}_${copy}`),
  };
}

/** A catalogue of `count` procedures: the given one, and copies of it for other fields of administration. */
export function bigCatalogue(catalogue: Catalogue, count: number): Catalogue {
  const services = [...catalogue.services];
  for (let copy = 1; services.length < count; copy += 1) {
    services.push(
      ...catalogue.services.slice(0, count - services.length).map((entry) => copied(entry, copy)),
    );
  }
  const copies = Array.from({ length: SPOKEN_COPIES }, (_, at) => at + 1);
  const synonyms = copies.flatMap((copy) => catalogue.synonyms.map((synonym) => spoken(synonym, copy)));
  return { ...catalogue, services, synonyms: [...catalogue.synonyms, ...synonyms] };
}
