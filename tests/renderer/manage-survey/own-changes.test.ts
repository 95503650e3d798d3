import { expect, test } from 'vitest';
import type { CommentTag } from '../../../domain/survey/comment-tags.ts';
import { withOwnChanges } from '../../../renderer/manage-survey/comments/own-changes.ts';

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
