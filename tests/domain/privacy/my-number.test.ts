import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMyNumber } from '../../../domain/privacy/my-number.ts';

/** The ordinance read from the left: weights 6 5 4 3 2 7 6 5 4 3 2. */
function checkDigitFromLeft(eleven: string): number {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(eleven[index]), 0) % 11;
  return [0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1][remainder] ?? -1;
}

describe('individual number', () => {
  it('accepts exactly one check digit after any eleven digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), (eleven) => {
        const right = checkDigitFromLeft(eleven);
        for (let digit = 0; digit <= 9; digit += 1)
          expect(isMyNumber(`${eleven}${digit}`)).toBe(digit === right);
      }),
      { numRuns: 1000, seed: 85 },
    );
  });

  it.each(['', '12345678901', '1234567890188', '1234-5678-901', '１２３４５６７８９０１８'])(
    'refuses %s',
    (text) => {
      expect(isMyNumber(text)).toBe(false);
    },
  );
});
