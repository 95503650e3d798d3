import { describe, expect, test } from 'vitest';
import {
  type Draft,
  EMPTY_DRAFT,
  issueOf,
  linesOf,
  withoutWish,
  withPaper,
  withQuantity,
  withWishEarlier,
  withWishes,
} from '../../../renderer/floor/draft.ts';

const tennyu = { procedure: 'tennyu', quantity: 1, service: 'ido' };
const juminhyo = { procedure: 'juminhyo', quantity: 1, service: 'shomei' };
const tenkyo = { procedure: 'tenkyo', quantity: 1, service: 'ido' };
const dog = { procedure: 'dog', quantity: 1, service: null };
const lineAlone = { procedure: null, quantity: 1, service: 'zei' };

const draftOf = (...wishes: Draft['wishes']): Draft => withWishes(EMPTY_DRAFT, wishes);

describe('what the visitor came for', () => {
  test('nothing is wished for twice', () => {
    const draft = withWishes(draftOf(tennyu, lineAlone), [tennyu, lineAlone, juminhyo]);
    expect(draft.wishes).toEqual([tennyu, lineAlone, juminhyo]);
  });

  test('each line is waited for once, in the order of the wishes; outside the hall there is none', () => {
    expect(linesOf(draftOf(tennyu, dog, juminhyo, tenkyo))).toEqual(['ido', 'shomei']);
    expect(linesOf(draftOf(dog))).toEqual([]);
  });

  test('a wish moves one place towards the beginning, the first one nowhere', () => {
    const draft = draftOf(tennyu, juminhyo, lineAlone);
    expect(linesOf(withWishEarlier(draft, 'service:zei'))).toEqual(['ido', 'zei', 'shomei']);
    expect(withWishEarlier(draft, 'procedure:tennyu')).toBe(draft);
  });

  test('a wish is taken away by its key alone', () => {
    expect(withoutWish(draftOf(tennyu, tenkyo), 'procedure:tenkyo').wishes).toEqual([tennyu]);
  });

  test.each([
    [0, 1],
    [3, 3],
    [250, 99],
  ])('%i copies are %i', (asked, kept) => {
    const [wish] = withQuantity(draftOf(juminhyo), 'procedure:juminhyo', asked).wishes;
    expect(wish?.quantity).toBe(kept);
  });
});

test('one touch marks a paper, the other mark replaces it, the same takes it away', () => {
  const seen = withPaper(EMPTY_DRAFT, 'identity', 'seen');
  expect(seen.papers).toEqual({ identity: 'seen' });
  expect(withPaper(seen, 'identity', 'missing').papers).toEqual({ identity: 'missing' });
  expect(withPaper(seen, 'identity', 'seen').papers).toEqual({});
});

describe('the number that is asked for', () => {
  const papers = { identity: 'seen', seal: 'missing', passport: 'seen' } as const;

  test('holds codes, and the note without its edges', () => {
    const draft: Draft = {
      ...draftOf(tennyu, juminhyo, dog),
      papers,
      facts: { ...EMPTY_DRAFT.facts, language: 'vi', partySize: 3, quiet: true, note: '  足が痛い ' },
    };
    expect(issueOf(draft)).toEqual({
      services: [
        { service: 'ido', onlyCounter: null },
        { service: 'shomei', onlyCounter: null },
      ],
      mode: 'in_order',
      cls: 'normal',
      channel: 'floor',
      intake: {
        procedures: [
          { procedure: 'tennyu', quantity: 1 },
          { procedure: 'juminhyo', quantity: 1 },
          { procedure: 'dog', quantity: 1 },
        ],
        papersSeen: ['identity', 'passport'],
        papersMissing: ['seal'],
        language: 'vi',
        partySize: 3,
        quiet: true,
      },
      support: [],
      note: '足が痛い',
    });
  });

  test.each([
    [['priority'], 'priority'],
    [['wheelchair', 'elderly'], 'normal'],
  ] as const)('support %j makes its class %s', (support, cls) => {
    const draft = { ...draftOf(tennyu), facts: { ...EMPTY_DRAFT.facts, support } };
    expect(issueOf(draft).cls).toBe(cls);
  });

  test('answers and dates stay at the desk', () => {
    const draft = {
      ...draftOf(tennyu),
      answers: { has_dog: 'yes' as const },
      dates: { moved_in: '2026-11-01' },
    };
    expect(JSON.stringify(issueOf(draft))).not.toMatch(/has_dog|moved_in|2026/u);
  });
});
