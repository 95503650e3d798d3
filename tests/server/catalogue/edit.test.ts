import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { CatalogueHall } from './catalogue-hall.ts';

const ENTRIES = '/api/catalogue/entries';
const REMOVE = '/api/catalogue/entries/remove';

async function opened() {
  const hall = await CatalogueHall.open();
  return { hall, tennyu: await hall.service('tennyu') };
}

const service = (content: object) => ({ entry: { list: 'services', content } });

describe('a procedure is changed', () => {
  test('as a whole, in its place, and the journal keeps it', async () => {
    const { hall, tennyu } = await opened();
    const before = hall.store.tail.seq;
    const place = (await hall.catalogue()).services.findIndex(({ id }) => id === 'tennyu');
    const changed = { ...tennyu, minutes: 25, confirmed_by: '市民課', confirmed_on: '2026-06-01' };
    await hall.act(ENTRIES, { ...service(changed), base: tennyu });
    expect(await hall.service('tennyu')).toEqual(changed);
    expect((await hall.catalogue()).services.findIndex(({ id }) => id === 'tennyu')).toBe(place);
    expect(hall.journaled(before)).toEqual([
      {
        kind: 'catalogue.entry_set',
        list: 'services',
        id: 'tennyu',
        position: expect.any(Number),
        content: changed,
      },
    ]);
  });

  test('saved as it stands it leaves no trace', async () => {
    const { hall, tennyu } = await opened();
    const before = hall.store.tail.seq;
    await hall.act(ENTRIES, { ...service(tennyu), base: tennyu });
    expect(hall.store.tail.seq).toBe(before);
  });

  test('a new one stands at the end', async () => {
    const { hall, tennyu } = await opened();
    const fresh = { ...tennyu, id: 'moving_shop', name: '移動販売の届' };
    await hall.act(ENTRIES, { ...service(fresh), base: null });
    expect((await hall.catalogue()).services.at(-1)).toEqual(fresh);
  });

  test('the same click twice is one change', async () => {
    const { hall, tennyu } = await opened();
    const body = { requestId: uuid(), ...service({ ...tennyu, minutes: 25 }), base: tennyu };
    const first = await hall.call('POST', ENTRIES, { body });
    const again = await hall.call('POST', ENTRIES, { body });
    expect(again).toEqual(first);
    expect(again.status).toBe(200);
  });

  test('not over what somebody else changed meanwhile', async () => {
    const { hall, tennyu } = await opened();
    await hall.act(ENTRIES, { ...service({ ...tennyu, minutes: 25 }), base: tennyu });
    const late = { ...service({ ...tennyu, minutes: 30 }), base: tennyu };
    expect(await hall.refused(ENTRIES, late)).toMatchObject({
      code: 'catalogue-entry-changed',
      params: { id: 'tennyu' },
    });
    const taken = { ...service(tennyu), base: null };
    expect((await hall.refused(ENTRIES, taken)).code).toBe('catalogue-entry-changed');
  });

  test('a screen that listens hears of it', async () => {
    const { hall, tennyu } = await opened();
    const heard: string[] = [];
    hall.store.subscribe((entries) => heard.push(...entries.map(({ event }) => event.kind)));
    await hall.act(ENTRIES, service({ ...tennyu, minutes: 25 }));
    expect(heard).toEqual(['catalogue.entry_set']);
  });
});

type Change = (tennyu: PublicService) => object;
const unknown: readonly (readonly [string, Change, string, string])[] = [
  ['a related procedure', (t) => ({ ...t, related: ['nix'] }), 'services/tennyu/related', 'nix'],
  ['a form', (t) => ({ ...t, forms: ['nix'] }), 'services/tennyu/forms', 'nix'],
  [
    'a paper',
    (t) => ({ ...t, evidence: [{ evidence: 'nix', condition: null }] }),
    'services/tennyu/evidence',
    'nix',
  ],
  [
    'a condition',
    (t) => ({ ...t, evidence: [{ evidence: 'identity', condition: 'nix' }] }),
    'services/tennyu/evidence',
    'nix',
  ],
  [
    'a day to count from',
    (t) => ({ ...t, deadlines: [{ kind: 'before', from: 'nix', text: '前に' }] }),
    'services/tennyu/deadlines',
    'nix',
  ],
  [
    'a line to wait in',
    (t) => ({ ...t, where: { kind: 'hall', service: 'nix', floor: '1F' } }),
    'services/tennyu/where',
    'nix',
  ],
  ['a place', (t) => ({ ...t, where: { kind: 'outside', place: 'nix' } }), 'services/tennyu/where', 'nix'],
];

describe('refused, and nothing is changed', () => {
  test('unknown codes, each by where it stands', async () => {
    const { hall, tennyu } = await opened();
    for (const [what, change, at, id] of unknown) {
      const problem = await hall.refused(ENTRIES, service(change(tennyu)));
      expect(problem, what).toMatchObject({ code: 'catalogue-unknown-id', params: { at, id } });
    }
  });

  const invalid: readonly (readonly [string, Change])[] = [
    ['an id that is no code', (t) => ({ ...t, id: '転入' })],
    ['a missing name', ({ name: _, ...t }) => t],
    ['a field that nobody knows', (t) => ({ ...t, colour: 'red' })],
    ['a day that does not exist', (t) => ({ ...t, valid_from: '2026-02-30' })],
    ['an end before the start', (t) => ({ ...t, valid_from: '2026-04-01', valid_to: '2026-03-31' })],
    ['furigana that do not close', (t) => ({ ...t, ruby: '{転入|てんにゅう届' })],
    [
      'a confirmed fee without a source',
      (t) => ({ ...t, cost: { ...t.cost, status: 'confirmed', source: null } }),
    ],
    ['no way to do it', (t) => ({ ...t, channels: [] })],
    ['a line break in a name', (t) => ({ ...t, name: '転入\n届' })],
  ];
  test('what is no procedure', async () => {
    const { hall, tennyu } = await opened();
    for (const [what, change] of invalid) {
      expect((await hall.refused(ENTRIES, service(change(tennyu)))).code, what).toBe('bad-input');
    }
  });

  test('who confirmed without when', async () => {
    const { hall, tennyu } = await opened();
    const half = service({ ...tennyu, confirmed_by: '市民課', confirmed_on: null });
    expect(await hall.refused(ENTRIES, half)).toMatchObject({
      code: 'catalogue-entry-invalid',
      params: { problem: 'invalid_range', at: 'services/tennyu/confirmed_on' },
    });
  });

  test('a list that is none, a content of another list', async () => {
    const { hall, tennyu } = await opened();
    expect((await hall.refused(ENTRIES, { entry: { list: 'nix', content: tennyu } })).code).toBe('bad-input');
    expect((await hall.refused(ENTRIES, { entry: { list: 'synonyms', content: tennyu } })).code).toBe(
      'bad-input',
    );
    expect((await hall.refused(REMOVE, { list: 'nix', id: 'tennyu' })).code).toBe('bad-input');
  });

  test('a life event that asks a question below itself', async () => {
    const { hall } = await opened();
    const event = (await hall.catalogue()).life_events.find(({ id }) => id === 'move_in');
    const [first, ...others] = event?.ask ?? [];
    if (!first) throw new Error('moving in asks nothing');
    const none = { add: [], ask: [] };
    const again = { question: first.question, yes: none, no: none };
    const ask = [{ ...first, yes: { ...first.yes, ask: [...first.yes.ask, again] } }, ...others];
    expect(
      await hall.refused(ENTRIES, { entry: { list: 'life_events', content: { ...event, ask } } }),
    ).toMatchObject({ code: 'catalogue-entry-invalid', params: { problem: 'question_asked_twice' } });
  });
});

describe('a fault that was there before', () => {
  test('stops no change elsewhere, but a change of the entry that has it', async () => {
    const { hall, tennyu } = await opened();
    const dog = await hall.service('dog');
    // A line to wait in that the hall never had, as a catalogue of another city brings it.
    hall.store.db
      .prepare(
        `UPDATE catalogue_entry SET content = json_set(content, '$.where.service', 'nix')
         WHERE list = 'services' AND id = 'tennyu'`,
      )
      .run();
    await hall.act(ENTRIES, service({ ...dog, minutes: 7 }));
    const stale = { ...tennyu, minutes: 7, where: { kind: 'hall', service: 'nix', floor: '1F' } };
    expect((await hall.refused(ENTRIES, service(stale))).code).toBe('catalogue-unknown-id');
    await hall.act(ENTRIES, service({ ...tennyu, minutes: 7 }));
  });
});

describe('removing', () => {
  test('not while something refers to it, which is named', async () => {
    const { hall } = await opened();
    const { places, ...lists } = await hall.catalogue();
    const referred = { ...lists, synonyms: [], places };
    for (const [list, [first]] of Object.entries(referred)) {
      if (!first || list === 'life_events') continue;
      const problem = await hall.refused(REMOVE, { list, id: first.id });
      expect(problem, list).toMatchObject({
        code: 'catalogue-entry-in-use',
        params: { id: first.id, by: expect.stringMatching(/\//) },
      });
    }
  });

  test('not a life event that spoken words mean', async () => {
    const { hall } = await opened();
    const problem = await hall.refused(REMOVE, { list: 'life_events', id: 'move_in' });
    expect(problem.params.by).toMatch(/^synonyms\//);
  });

  test('a spoken word goes, and is journaled', async () => {
    const { hall } = await opened();
    const before = hall.store.tail.seq;
    await hall.act(REMOVE, { list: 'synonyms', id: '引っ越し' });
    expect((await hall.catalogue()).synonyms.map(({ term }) => term)).not.toContain('引っ越し');
    expect(hall.journaled(before)).toEqual([
      { kind: 'catalogue.entry_removed', list: 'synonyms', id: '引っ越し' },
    ]);
    expect((await hall.refused(REMOVE, { list: 'synonyms', id: '引っ越し' })).code).toBe(
      'catalogue-entry-unknown',
    );
  });

  test('a procedure to which nothing refers goes', async () => {
    const { hall, tennyu } = await opened();
    await hall.act(ENTRIES, service({ ...tennyu, id: 'shortlived' }));
    await hall.act(REMOVE, { list: 'services', id: 'shortlived' });
    expect((await hall.catalogue()).services.map(({ id }) => id)).not.toContain('shortlived');
  });

  test.each([
    ['a visit', { procedures: [{ procedure: 'shortlived', quantity: 1 }] }],
    ['nobody', {}],
  ])('not what %s was told of', async (who, intake) => {
    const { hall, tennyu } = await opened();
    await hall.act(ENTRIES, service({ ...tennyu, id: 'shortlived' }));
    await hall.issue('ido', { intake });
    const body = { list: 'services', id: 'shortlived' };
    if (who === 'nobody') return void (await hall.act(REMOVE, body));
    expect(await hall.refused(REMOVE, body)).toMatchObject({
      code: 'catalogue-entry-recorded',
      params: { id: 'shortlived' },
    });
  });

  test('not a procedure that a tally names, nor a paper that was missing', async () => {
    const { hall, tennyu } = await opened();
    const paper = {
      id: 'rare_paper',
      names: { ja: { text: '珍しい書類', status: 'confirmed' } },
      counts: [],
      satisfies: [],
    };
    await hall.act(ENTRIES, service({ ...tennyu, id: 'shortlived' }));
    await hall.act(ENTRIES, { entry: { list: 'evidence', content: paper } });
    await hall.act('/api/guidance', { reason: 'how', procedure: 'shortlived' });
    await hall.issue('ido', { intake: { papersMissing: ['rare_paper'] } });
    for (const [list, id] of [
      ['services', 'shortlived'],
      ['evidence', 'rare_paper'],
    ]) {
      expect((await hall.refused(REMOVE, { list, id })).code).toBe('catalogue-entry-recorded');
    }
  });
});

test('a city’s own changes outlive the next start', async () => {
  const { hall, tennyu } = await opened();
  await hall.act(ENTRIES, service({ ...tennyu, minutes: 25 }));
  await hall.restart();
  expect((await hall.service('tennyu')).minutes).toBe(25);
});
