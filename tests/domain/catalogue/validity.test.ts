import { expect, test } from 'vitest';
import { validityOn } from '../../../domain/catalogue/validity.ts';

test.each([
  ['2026-04-01', null, '2026-03-31', 'future'],
  ['2026-04-01', null, '2026-04-01', 'valid'],
  ['2026-04-01', null, '2099-01-01', 'valid'],
  ['2026-04-01', '2027-03-31', '2027-02-27', 'valid'],
  ['2026-04-01', '2027-03-31', '2027-02-28', 'ending'],
  ['2026-04-01', '2026-06-30', '2026-05-29', 'valid'],
  ['2026-04-01', '2026-06-30', '2026-05-30', 'ending'],
  ['2026-04-01', '2026-06-30', '2026-06-30', 'ending'],
  ['2026-04-01', '2026-06-30', '2026-07-01', 'ended'],
])('valid from %s to %s, on %s: %s', (valid_from, valid_to, today, validity) => {
  expect(validityOn({ valid_from, valid_to }, today)).toBe(validity);
});
