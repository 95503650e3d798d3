import { expect, test } from 'vitest';
import { entryAt, idOfContent, withoutItem } from '../../../domain/catalogue/change.ts';
import { checkCatalogue } from '../../../domain/catalogue/check.ts';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { type EntryRef, usersIn } from '../../../domain/catalogue/usage.ts';
import { catalogue } from './shipped-catalogue.ts';

const usersOf = usersIn(catalogue);
const keyOf = ({ list, id }: EntryRef) => `${list}/${id}`;
const lists = Object.keys(catalogue) as readonly CatalogueList[];

test.each(lists.filter((list) => list !== 'synonyms'))(
  'the users of each of the %s are those that would name it in vain without it',
  (list) => {
    for (const content of catalogue[list]) {
      const id = idOfContent(content);
      const left = checkCatalogue(withoutItem(catalogue, list, id));
      const inVain = left.filter((problem) => problem.value === id).map(({ at }) => entryAt(at).join('/'));
      expect(usersOf({ list, id }).map(keyOf).sort(), id).toEqual([...new Set(inVain)].sort());
    }
  },
);

test('words are used by nothing, and what does not exist by nobody', () => {
  for (const { term } of catalogue.synonyms) expect(usersOf({ list: 'synonyms', id: term })).toEqual([]);
  expect(usersOf({ list: 'evidence', id: 'no_such_paper' })).toEqual([]);
});

test('an entry that refers to another one twice is one user of it', () => {
  const users = usersOf({ list: 'services', id: 'tennyu' });
  expect(users.filter(({ id }) => id === 'move_in')).toEqual([{ list: 'life_events', id: 'move_in' }]);
});
