import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFurigana, readingOf, withoutFurigana } from '../../../domain/catalogue/furigana.ts';
import { type Language, languages, nameIn } from '../../../domain/catalogue/language.ts';
import { catalogue, lifeEvent, service, shipped } from './shipped-catalogue.ts';

/** The procedures that have full texts in every language. */
const commonest = [
  ...['tennyu', 'tenshutsu', 'tenkyo', 'juminhyo', 'koseki_zenbu', 'inkan_toroku', 'inkan_shomei'],
  ...['mynum_uketori', 'densho', 'juki_card_keizoku', 'konin', 'shussei', 'shibo', 'kokuho_in', 'kokuho_out'],
  ...['nenkin_1go', 'menjo', 'jidoteate', 'kodomo_iryo', 'kazei'],
];
const nationalFees = {
  koseki_zenbu: 450,
  koseki_kojin: 450,
  joseki: 750,
  juri: 350,
  rinji: 750,
  mynum_sai: 1000,
};
const cityFees = [
  'juminhyo',
  'kisaijiko',
  'fuhyo',
  'mibun',
  'inkan_toroku',
  'inkan_shomei',
  'kazei',
  'nozei',
  'hyoka',
];
const others = languages.filter((language): language is Exclude<Language, 'ja'> => language !== 'ja');

test('50 procedures and 11 life events, and no word for anything else', () => {
  expect(catalogue.services).toHaveLength(50);
  expect(catalogue.life_events).toHaveLength(11);
  expect(shipped.orphans).toEqual([]);
});

describe('names', () => {
  test('furigana of the official name are its reading', () => {
    const hiragana = (text: string) =>
      text
        .replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
        .replace(/[（）・ ]/gu, '');
    for (const entry of catalogue.services) {
      expect(withoutFurigana(entry.ruby)).toBe(entry.name);
      expect(hiragana(readingOf(entry.ruby))).toBe(hiragana(entry.kana));
      expect(entry.texts.ja.name).toBe(entry.name);
    }
  });

  test('every procedure has a name in やさしい日本語 with furigana and in English', () => {
    for (const entry of catalogue.services) {
      expect(entry.texts.en?.name, entry.id).toMatch(/^[\p{Script=Latin}\p{P} ]+$/u);
      expect(parseFurigana(entry.texts['ja-easy']?.name ?? '{').ok, entry.id).toBe(true);
    }
  });

  test('papers, conditions, days, places, questions and life events are named in all eight languages', () => {
    const lists = [
      ...[catalogue.evidence, catalogue.conditions, catalogue.deadline_events],
      ...[catalogue.places, catalogue.questions, catalogue.life_events],
    ];
    for (const entry of lists.flat()) {
      const missing = languages.filter((language) => nameIn(entry.names, language).language !== language);
      expect(missing, entry.id).toEqual([]);
    }
  });

  test('a form keeps its Japanese name where there is no translation', () => {
    const form = catalogue.forms.find((entry) => entry.id === 'resident_change');
    expect(form && nameIn(form.names, 'pt')).toEqual({
      text: '住民異動届',
      status: 'confirmed',
      language: 'ja',
    });
  });
});

describe('texts for visitors', () => {
  test.each(commonest)('%s is told in full in all eight languages', (id) => {
    for (const language of languages) {
      const text = service(id).texts[language];
      expect([text?.name, text?.summary, text?.deadline_note, text?.fee_note]).not.toContain(null);
      expect([text?.name, text?.summary, text?.deadline_note, text?.fee_note]).not.toContain(undefined);
    }
  });

  test('every translation is unconfirmed until someone has checked it', () => {
    const named = [catalogue.evidence, catalogue.questions, catalogue.life_events, catalogue.forms].flat();
    for (const language of others) {
      for (const entry of catalogue.services) {
        expect(entry.texts[language]?.status ?? 'unconfirmed').toBe('unconfirmed');
      }
      for (const entry of named) expect(entry.names[language]?.status ?? 'unconfirmed').toBe('unconfirmed');
    }
  });

  test('no translation is in the wrong script', () => {
    for (const entry of catalogue.services) {
      for (const language of ['en', 'pt', 'vi', 'fil'] as const) {
        expect(JSON.stringify(entry.texts[language] ?? ''), entry.id).not.toMatch(
          /[\p{Script=Han}ぁ-ヺ가-힣]/u,
        );
      }
      expect(JSON.stringify(entry.texts.ko ?? ''), entry.id).not.toMatch(/[\p{Script=Han}ぁ-ヺ]/u);
      expect(JSON.stringify(entry.texts.zh ?? ''), entry.id).not.toMatch(/[ぁ-ヺ가-힣]/u);
    }
  });
});

describe('fees', () => {
  test.each(Object.entries(nationalFees))('%s costs %i yen by national tariff', (id, yen) => {
    expect(service(id).cost).toMatchObject({ yen, status: 'confirmed' });
    expect(service(id).cost.source).not.toBeNull();
  });

  test.each(cityFees)('%s is set by the city and waits for its confirmation', (id) => {
    expect(service(id).cost).toMatchObject({ yen: 300, status: 'unconfirmed' });
  });

  test.each(['passport_guide', 'dog', 'sosaihi_k'])('%s is not sure either', (id) => {
    expect(service(id).cost.status).toBe('unconfirmed');
  });
});

describe('facts', () => {
  test('every entry waits for the city’s confirmation, and says where it comes from', () => {
    for (const entry of catalogue.services) {
      expect(entry.confirmed_by).toBeNull();
      expect(entry.source.length, entry.id).toBeGreaterThan(0);
      expect(entry.rules.length, entry.id).toBeGreaterThan(0);
      expect(entry.evidence.length, entry.id).toBeGreaterThan(0);
      expect(entry.forms.length, entry.id).toBeGreaterThan(0);
    }
  });

  test('identity is one paper with a photograph or two without', () => {
    const identity = catalogue.evidence.find((entry) => entry.id === 'identity');
    expect(identity?.counts.map((way) => way.take)).toEqual([1, 2]);
    expect(identity?.counts[0]?.of).toContain('driving_licence');
    expect(identity?.counts[1]?.of).not.toContain('driving_licence');
  });

  test('floors: 1F to counter 9, 2F above; passport and dog outside', () => {
    const upstairs = new Set(['kodomo', 'fukushi', 'zei']);
    const outside = catalogue.services.filter((entry) => entry.where.kind === 'outside');
    expect(outside.map((entry) => entry.id)).toEqual(['passport_guide', 'dog']);
    for (const { where } of catalogue.services) {
      if (where.kind === 'hall') expect(where.floor).toBe(upstairs.has(where.service) ? '2F' : '1F');
    }
  });
});

describe('spoken words', () => {
  test('at least 300, and every procedure and life event is meant by some', () => {
    expect(catalogue.synonyms.length).toBeGreaterThanOrEqual(300);
    const meant = new Set(catalogue.synonyms.flatMap((synonym) => synonym.services));
    expect(catalogue.services.filter((entry) => !meant.has(entry.id)).map((entry) => entry.id)).toEqual([]);
    const events = new Set(catalogue.synonyms.flatMap((synonym) => synonym.life_events));
    expect(catalogue.life_events.filter((event) => !events.has(event.id)).map((event) => event.id)).toEqual(
      [],
    );
  });

  test.each([
    ['引っ越し', ['tennyu', 'tenkyo', 'tenshutsu']],
    ['カード無くした', ['mynum_sai']],
    ['会社を辞めた', ['kokuho_in', 'nenkin_1go', 'menjo']],
    ['車検 納税', ['nozei']],
  ])('%s', (term, services) => {
    expect(catalogue.synonyms.find((synonym) => synonym.term === term)?.services).toEqual(services);
  });

  test('a word that means a life event means procedures of it', () => {
    for (const synonym of catalogue.synonyms) {
      for (const id of synonym.life_events) {
        const { order } = lifeEvent(id);
        const shared = synonym.services.some((procedure) => order.includes(procedure));
        expect(shared, `${synonym.term} ${id}`).toBe(true);
      }
    }
  });
});

test('the search’s query table names only procedures that exist', () => {
  const file = join(import.meta.dirname, '../../server/catalogue/queries.json');
  const table = z
    .object({ queries: z.array(z.object({ q: z.string(), expect: z.array(z.string()).min(1).max(3) })) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const ids = new Set(catalogue.services.map((entry) => entry.id));
  expect(table.queries.length).toBeGreaterThanOrEqual(180);
  expect(new Set(table.queries.map((query) => query.q)).size).toBe(table.queries.length);
  expect(table.queries.flatMap((query) => query.expect).filter((id) => !ids.has(id))).toEqual([]);
  const asked = new Set(table.queries.flatMap((query) => query.expect));
  expect(asked).toEqual(ids);
});
