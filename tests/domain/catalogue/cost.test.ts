import { describe, expect, test } from 'vitest';
import { costSchema } from '../../../domain/catalogue/cost.ts';
import { costTotal } from '../../../domain/catalogue/cost-total.ts';
import { service } from './shipped-catalogue.ts';

describe('what several copies cost', () => {
  test.each([
    ['koseki_zenbu', 3, 1350],
    ['joseki', 2, 1500],
    ['mynum_sai', 2, 1000],
    ['tennyu', 4, 0],
  ])('%s × %i', (id, quantity, yen) => {
    expect(costTotal(service(id).cost, quantity)).toBe(yen);
  });

  test('an amount that is not known stays unknown', () => {
    expect(costTotal({ yen: null, per: 'copy', status: 'unconfirmed', source: null }, 3)).toBeNull();
  });
});

test.each([
  { yen: 300, per: 'copy', status: 'confirmed', source: null },
  { yen: null, per: 'copy', status: 'confirmed', source: '手数料条例' },
  { yen: -1, per: 'copy', status: 'unconfirmed', source: null },
  { yen: 0.5, per: 'copy', status: 'unconfirmed', source: null },
])('is refused: %o', (cost) => {
  expect(costSchema.safeParse(cost).success).toBe(false);
});
