import { describe, expect, test } from 'vitest';
import { catalogue } from '../../domain/catalogue/shipped-catalogue.ts';
import { missed, type Query, queriesIn } from './finding.ts';

const HOLD = 0.95;
/** Some kinds have four queries: one that fails must not hide behind the others. */
const HOLD_OF_KIND = 0.75;

const table = queriesIn('queries.json');
const kinds = [...new Set(table.map(({ kind }) => kind))];

function expectToHold(queries: readonly Query[], share: number): void {
  const misses = missed(queries);
  const held = 1 - misses.length / queries.length;
  expect(
    held,
    `${(held * 100).toFixed(1)} % of ${queries.length} hold; not: ${misses.join(' | ')}`,
  ).toBeGreaterThanOrEqual(share);
}

test('the table has at least 150 queries of every kind that people type', () => {
  expect(table.length).toBeGreaterThanOrEqual(150);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ...['kanji', 'hiragana', 'katakana', 'halfwidth_kana', 'fullwidth_latin', 'romaji_hepburn'],
      ...['romaji_kunrei', 'prefix', 'middle', 'typo', 'synonym', 'spoken', 'life_event', 'paper', 'english'],
    ]),
  );
});

test('95 % of the table’s queries find the procedure in the first three places', () => {
  expectToHold(table, HOLD);
});

test.each(kinds)('of each kind most hold: %s', (kind) => {
  expectToHold(
    table.filter((query) => query.kind === kind),
    HOLD_OF_KIND,
  );
});

describe('what nobody thought of', () => {
  const unseen = queriesIn('unseen-queries.json');

  test('95 % of the queries that no word of the catalogue was written for hold as well', () => {
    expect(unseen.length).toBeGreaterThanOrEqual(250);
    expectToHold(unseen, HOLD);
  });

  test('most of them are neither a name nor a spoken word of the catalogue', () => {
    const words = new Set([
      ...catalogue.synonyms.flatMap(({ term, kana }) => [term, kana ?? '']),
      ...catalogue.services.flatMap(({ name, kana }) => [name, kana]),
    ]);
    const known = unseen.filter(({ q }) => words.has(q));
    expect(known.length / unseen.length).toBeLessThan(0.25);
  });
});

test('every procedure is found first by its name, its reading and its English name', () => {
  const queries = catalogue.services.flatMap(({ id, name, kana, texts }) =>
    [name, kana, texts.en?.name ?? name].map((q) => ({ q, kind: 'name', lang: 'ja' as const, expect: [id] })),
  );
  expect(missed(queries)).toEqual([]);
});
