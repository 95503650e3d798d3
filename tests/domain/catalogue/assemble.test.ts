import { describe, expect, test } from 'vitest';
import { assembleCatalogue } from '../../../domain/catalogue/assemble.ts';

const seal = { evidence: [{ id: 'seal', counts: [], satisfies: [] }] };
const ja = { words: { language: 'ja', status: 'confirmed', evidence: { seal: '印鑑' } } };
const pt = { words: { language: 'pt', status: 'unconfirmed', evidence: { seal: 'Carimbo' } } };

describe('joining parts', () => {
  test('words of each language join their entries, in whatever order the files come', () => {
    const names = {
      ja: { text: '印鑑', status: 'confirmed' },
      pt: { text: 'Carimbo', status: 'unconfirmed' },
    };
    expect(assembleCatalogue([pt, seal, ja]).catalogue.evidence).toEqual([{ ...seal.evidence[0], names }]);
    expect(assembleCatalogue([ja, pt, seal]).catalogue.evidence).toEqual([{ ...seal.evidence[0], names }]);
  });

  test('words for an id that no list has are reported, not lost', () => {
    const slip = { words: { language: 'pt', status: 'unconfirmed', evidence: { seel: 'Carimbo' } } };
    expect(assembleCatalogue([seal, ja, slip]).orphans).toEqual([
      { list: 'evidence', id: 'seel', language: 'pt' },
    ]);
  });

  test('nothing makes an empty catalogue', () => {
    expect(assembleCatalogue([]).catalogue.services).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    ['an entry without a Japanese name', [seal, pt]],
    ['a field nobody knows', [{ ...seal, papers: [] }]],
    ['a language nobody knows', [{ words: { language: 'xx', status: 'confirmed' } }]],
    [
      'やさしい日本語 without readings',
      [seal, ja, { words: { language: 'ja-easy', status: 'unconfirmed', evidence: { seal: '印鑑' } } }],
    ],
    ['not an object', ['seal']],
  ])('%s', (_what, parts) => {
    expect(() => assembleCatalogue(parts)).toThrow();
  });
});
