import { describe, expect, it } from 'vitest';
import { countTags, tagsOf } from '../../../domain/survey/comment-tags.ts';
import { drivers } from '../../../domain/survey/drivers.ts';

const K = 10;

describe('drivers', () => {
  const item = (question: string, pairs: readonly (readonly [number, number, number])[]) => ({
    question,
    scale: 'satisfaction5',
    pairs: pairs.map(([x, y, count]) => ({ x, y, count })),
  });

  it('come strongest first, with n, small ones hidden and those without a value last', () => {
    const result = drivers(
      [
        item('signage', [
          [5, 1, 20],
          [1, 5, 20],
        ]),
        item('cleanliness', [[5, 5, 9]]),
        item('time_taken', [
          [5, 5, 30],
          [3, 3, 20],
          [1, 1, 10],
        ]),
        item('reception', [
          [5, 5, 30],
          [3, 5, 20],
          [1, 1, 10],
        ]),
        item('privacy', [
          [4, 5, 20],
          [4, 1, 20],
        ]),
      ],
      K,
    );
    expect(result.map(({ question, n, hidden }) => [question, n, hidden])).toEqual([
      ['time_taken', 60, false],
      ['reception', 60, false],
      ['signage', 40, false],
      ['cleanliness', null, true],
      ['privacy', 40, false],
    ]);
    expect(result.map(({ rho }) => rho)).toEqual([1, expect.closeTo(0.8, 0), -1, null, null]);
  });
});

describe('tags of comments', () => {
  const name = (text: string) => ({ ja: { text, status: 'confirmed' as const } });
  const tags = [
    { id: 'wait', names: name('待ち時間'), words: ['待つ', '待った', '待ち'] },
    { id: 'toilet', names: name('トイレ'), words: ['トイレ', 'WC'] },
  ];

  it.each([
    ['長く待った。トイレが遠い', ['wait', 'toilet']],
    ['ﾄｲﾚがきれい', ['toilet']],
    ['といれ', ['toilet']],
    ['ｗｃはどこ', ['toilet']],
    ['親切でした', []],
  ])('%s', (comment, expected) => {
    expect(tagsOf(comment, tags)).toEqual(expected);
  });

  it('count comments, not words', () => {
    expect(countTags(['待った、待った', '待ちくたびれた', '親切'], tags)).toEqual([
      { tag: 'wait', comments: 2 },
      { tag: 'toilet', comments: 0 },
    ]);
  });
});
