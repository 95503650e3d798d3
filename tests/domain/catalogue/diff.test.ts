import { expect, test } from 'vitest';
import { diffCatalogue } from '../../../domain/catalogue/diff.ts';
import { catalogue, service } from './shipped-catalogue.ts';

test('the same catalogue changes nothing', () => {
  expect(diffCatalogue(catalogue.services, catalogue.services)).toEqual({
    added: [],
    removed: [],
    changed: [],
    unchanged: 50,
  });
});

test('what is new, what is gone, and which fields are different', () => {
  const dog = service('dog');
  const cheaper = { ...service('juminhyo'), cost: { ...service('juminhyo').cost, yen: 200 } };
  const renamed = { ...service('tennyu'), evidence: service('tennyu').evidence.slice(1) };
  const before = [service('juminhyo'), service('tennyu'), dog];
  const after = [cheaper, renamed, service('rinji')];
  const diff = diffCatalogue(before, after);
  expect(diff.added).toEqual(['rinji']);
  expect(diff.removed).toEqual(['dog']);
  expect(diff.unchanged).toBe(0);
  expect(diff.changed.map((entry) => entry.id)).toEqual(['juminhyo', 'tennyu']);
  expect(diff.changed[0]?.fields).toEqual([{ column: 'fee_yen', before: '300', after: '200' }]);
  expect(diff.changed[1]?.fields.map((field) => field.column)).toEqual(['evidence']);
});

test('another order is no change', () => {
  const diff = diffCatalogue(catalogue.services, catalogue.services.toReversed());
  expect(diff.changed).toEqual([]);
  expect(diff.unchanged).toBe(50);
});
