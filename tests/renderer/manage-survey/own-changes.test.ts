import { expect, test } from 'vitest';
import type { CommentTag } from '../../../domain/survey/comment-tags.ts';
import { broughtBy, withOwnChanges } from '../../../renderer/manage-survey/comments/own-changes.ts';

/** `wait` or `wait:待ち`: a tag and its word; `wait·` has a blank behind its name. */
function tags(list: string): readonly CommentTag[] {
  return list
    .split(' ')
    .filter((tag) => tag !== '')
    .map((tag) => {
      const [name = '', word] = tag.split(':');
      const id = name.replace('·', '');
      return {
        id,
        names: { ja: { text: name.replace('·', ' '), status: 'confirmed' } },
        words: [word ?? id],
      };
    });
}

const written = (list: readonly CommentTag[]): string =>
  list.map(({ id, words: [word] }) => (word === id ? id : `${id}:${word}`)).join(' ');

const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ['nobody else did anything', 'a b', 'a:1 b', 'a b', 'a:1 b'],
  ['a tag that another changed stays changed', 'a b', 'a:1 b', 'a b:2', 'a:1 b:2'],
  ['a tag that another removed does not come back', 'a b', 'a:1 b', 'a', 'a:1'],
  ['a tag that another added stays', 'a', 'a:1', 'a b', 'a:1 b'],
  ['what was removed here goes, whatever another made of it', 'a b', 'a', 'a b:2', 'a'],
  ['what was changed here and removed elsewhere stays', 'a b', 'a b:1', 'a', 'a b:1'],
  ['of two changes of one tag the later stands', 'a', 'a:1', 'a:2', 'a:1'],
  ['a new tag comes behind', 'a', 'a c', 'a b', 'a b c'],
  ['a new tag that was saved already is not added again', 'a', 'a c', 'a c', 'a c'],
  ['nor for a blank behind its name, which the hall does not keep', 'a', 'a c·', 'a c', 'a c'],
  ['two new tags of one code both stay', 'a', 'a tag_2:mine', 'a tag_2:theirs', 'a tag_2:theirs tag_3:mine'],
];

test.each(CASES)('%s', (_, opened, own, stored, saved) => {
  expect(written(withOwnChanges(tags(opened), tags(own), tags(stored)))).toBe(saved);
});

/** What was stored and typed at the first attempt, which got through without an answer; then what is typed at the second. */
const ATTEMPTS: readonly (readonly [string, string, string, string, string])[] = [
  ['a new tag is corrected', 'a b', 'a tag_2:1', 'a tag_2:2', 'a b tag_2:2'],
  ['a new tag is removed', 'a b', 'a tag_2:1', 'a', 'a b'],
  ['a new tag stays as it is', 'a b', 'a tag_2:1', 'a tag_2:1', 'a b tag_2:1'],
  ['a change is taken back', 'a b', 'a:1', 'a', 'a b'],
  [
    'a new tag of a code that another took is corrected',
    'a tag_2:theirs',
    'a tag_2:1',
    'a tag_2:2',
    'a tag_2:theirs tag_3:2',
  ],
  ['a new tag of a code that another took is removed', 'a tag_2:theirs', 'a tag_2:1', 'a', 'a tag_2:theirs'],
];

test.each(ATTEMPTS)('after an attempt without an answer: %s', (_, stored, first, second, saved) => {
  const list = withOwnChanges(tags('a'), tags(first), tags(stored));
  const sent = broughtBy(list, tags(stored));
  expect(written(withOwnChanges(tags('a'), tags(second), list, sent))).toBe(saved);
});

test('an attempt that never arrived does not hide the one that did', () => {
  const [opened, arrived] = [tags('a'), tags('a tag_2:1')];
  const sent = [...broughtBy(arrived, opened), ...broughtBy(tags('a tag_2:2'), arrived)];
  expect(written(withOwnChanges(opened, tags('a tag_2:3'), arrived, sent))).toBe('a tag_2:3');
});
