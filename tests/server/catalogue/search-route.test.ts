import { describe, expect, test } from 'vitest';
import { CatalogueHall } from './catalogue-hall.ts';

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('GET /api/catalogue/search', () => {
  test('procedures and life events, best first, with names in the language asked for', async () => {
    const hall = await CatalogueHall.open();
    const { q, results, lifeEvents } = await hall.search('ひっこし', '&lang=en');
    expect(q).toBe('ひっこし');
    expect(ids(results).slice(0, 3)).toEqual(['tennyu', 'tenkyo', 'tenshutsu']);
    expect(results[0]).toMatchObject({
      kind: 'procedure',
      name: 'Moving in from another municipality',
      language: 'en',
    });
    expect(results[0]?.why.length).toBeGreaterThan(0);
    expect([...ids(lifeEvents).slice(0, 3)].sort()).toEqual(['move_in', 'move_out', 'move_within']);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('a name that is not translated is Japanese and says so; やさしい日本語 comes without its furigana', async () => {
    const hall = await CatalogueHall.open();
    const { results: easy } = await hall.search('転入届', '&lang=ja-easy');
    expect(easy[0]?.name).toMatch(/^転入届（/);
    expect(easy[0]?.name).not.toMatch(/[{|}]/);
    const { results } = await hall.search('狂犬病', '&lang=vi');
    expect(results[0]).toMatchObject({ id: 'dog', name: '犬の登録・住所変更', language: 'ja' });
  });

  test('at most as many as asked for', async () => {
    const hall = await CatalogueHall.open();
    expect((await hall.search('証明', '&limit=4')).results).toHaveLength(4);
    await expect(hall.search('証明', '&limit=0')).rejects.toThrow(/400/);
  });

  test('an edit is found at once, and what was taken out no more', async () => {
    const hall = await CatalogueHall.open();
    const term = 'まるごと相談';
    expect(ids((await hall.search(term)).results)).not.toContain('okuyami');
    const content = {
      term,
      kana: 'まるごとそうだん',
      kind: 'spoken',
      services: ['okuyami'],
      life_events: ['death'],
    };
    await hall.act('/api/catalogue/entries', { entry: { list: 'synonyms', content } });
    const { results, lifeEvents } = await hall.search('まるごとそうだ');
    expect(results[0]).toMatchObject({ id: 'okuyami', why: [{ kind: 'spoken', text: term }] });
    expect(ids(lifeEvents)).toContain('death');
    await hall.act('/api/catalogue/entries/remove', { list: 'synonyms', id: term });
    expect(ids((await hall.search(term)).results)).not.toContain('okuyami');
  });

  test('what is not valid on the day is found only where it is asked for', async () => {
    const hall = await CatalogueHall.open('2026-06-01T08:30:00+09:00');
    await hall.change('dog', { valid_to: '2026-05-31' });
    await hall.change('rinji', { valid_from: '2026-07-01' });
    await hall.change('konin', { valid_to: '2026-06-01' });
    expect(ids((await hall.search('犬の登録')).results)).not.toContain('dog');
    expect(ids((await hall.search('犬の登録', '&all=true')).results)[0]).toBe('dog');
    expect(ids((await hall.search('仮ナンバー')).results)).not.toContain('rinji');
    expect(ids((await hall.search('婚姻届')).results)[0]).toBe('konin');
    hall.clock.set('2026-07-01T08:30:00+09:00');
    expect(ids((await hall.search('仮ナンバー')).results)[0]).toBe('rinji');
    expect(ids((await hall.search('婚姻届')).results)).not.toContain('konin');
  });

  test('nothing to find is no error', async () => {
    const hall = await CatalogueHall.open();
    const queries = [
      ['no query', ''],
      ['an empty query', '?q='],
      ['10,000 emoji', `?q=${encodeURIComponent('😀'.repeat(10_000))}`],
      ['half a surrogate pair', '?q=%ED%A0%BD'],
      ['10,000 control characters', `?q=${'%07'.repeat(10_000)}`],
      ['10,000 combining marks', `?q=${encodeURIComponent('\u0301'.repeat(10_000))}`],
      ['a ligature that unfolds to 18 letters, often', `?q=${encodeURIComponent('\ufdfa'.repeat(10_000))}`],
    ] as const;
    for (const [what, query] of queries) {
      const { results } = await hall.get<{ results: unknown[] }>(`/api/catalogue/search${query}`);
      expect(results, what).toEqual([]);
    }
    expect(hall.problems).toEqual([]);
  });

  test('10,000 letters are answered by the first of them', async () => {
    const hall = await CatalogueHall.open();
    const { results, q } = await hall.search(`住民票${'！'.repeat(5_000)}${'婚姻届'.repeat(2_000)}`);
    expect(results[0]?.id).toBe('juminhyo');
    expect(q.length).toBeLessThanOrEqual(200);
  });

  test('a language that nobody has is refused', async () => {
    const hall = await CatalogueHall.open();
    expect((await hall.call('GET', '/api/catalogue/search?q=a&lang=xx')).status).toBe(400);
  });
});

describe('GET /api/catalogue/expiring', () => {
  test('what ends within a month or has ended, and nothing else', async () => {
    const hall = await CatalogueHall.open('2026-06-01T08:30:00+09:00');
    const expiring = () => hall.get<{ procedures: { id: string }[] }>('/api/catalogue/expiring');
    expect((await expiring()).procedures).toEqual([]);
    await hall.change('dog', { valid_to: '2026-07-01' });
    await hall.change('rinji', { valid_to: '2026-07-02' });
    await hall.change('konin', { valid_to: '2026-05-31' });
    expect((await expiring()).procedures).toEqual([
      { id: 'konin', name: '婚姻届', validTo: '2026-05-31', validity: 'ended' },
      { id: 'dog', name: '犬の登録・住所変更', validTo: '2026-07-01', validity: 'ending' },
    ]);
    hall.clock.set('2026-06-02T08:30:00+09:00');
    expect((await expiring()).procedures.map(({ id }) => id)).toContain('rinji');
  });
});
