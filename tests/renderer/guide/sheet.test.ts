import { expect, test } from 'vitest';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import { sheetOfVisit } from '../../../renderer/floor/sheetInput.ts';
import { lookupOf } from '../../../renderer/guide/lookup.ts';
import { type SheetInput, sheetPapers, stopsOf } from '../../../renderer/guide/sheet/sheet.ts';
import { isTranslationConfirmed } from '../../../renderer/guide/sheet/translation.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { readShippedCatalogue } from '../../../server/shipped-catalogue.ts';

const lookup = lookupOf(readShippedCatalogue(SOURCE_PLACES.catalogueDir));

const wish = (procedure: string, quantity = 1) => {
  const where = lookup.services.get(procedure)?.where;
  return { procedure, quantity, service: where?.kind === 'hall' ? where.service : null };
};

const input = (more: Partial<SheetInput>): SheetInput => ({
  number: 'B001',
  wishes: [],
  papers: {},
  answers: {},
  dates: {},
  stepFree: false,
  ...more,
});

test('what is done in one line is one stop, in visiting order; outside places come as they are wished', () => {
  const stops = stopsOf(
    input({ wishes: [wish('tennyu'), wish('juminhyo', 3), wish('zairyu'), wish('dog')] }),
    lookup,
  );
  expect(
    stops.map(({ line, place, procedures }) => [line, place, procedures.map((p) => p.service.id)]),
  ).toEqual([
    ['ido', null, ['tennyu', 'zairyu']],
    ['shomei', null, ['juminhyo']],
    [null, 'health_centre', ['dog']],
  ]);
  expect(stops[1]?.procedures[0]?.yen).toBe(900);
});

test('papers stand by how they are: missing, in hand, to show, only under a condition', () => {
  const papers = sheetPapers(
    input({
      wishes: [wish('tennyu')],
      papers: { identity: 'missing', moving_out_certificate: 'seen' },
      answers: { from_abroad: 'no', has_mynumber_card: 'yes' },
    }),
    lookup,
  );
  const ids = (list: readonly { readonly evidence: string }[]) => list.map(({ evidence }) => evidence);
  expect(ids(papers.missing)).toEqual(['identity']);
  expect(ids(papers.inHand)).toEqual(['moving_out_certificate']);
  expect(ids(papers.toShow)).toEqual(['mynumber_cards_all']);
  expect(ids(papers.onlyIf)).toContain('proxy_letter');
  expect(ids(papers.onlyIf)).not.toContain('passport');
});

test('the sheet of a visit follows its lines, with the copies that were asked for', () => {
  const line = (service: string) => ({ service }) as never;
  const sheet = sheetOfVisit(
    {
      id: 1,
      number: 'A001',
      arrivedAt: 0,
      mode: 'in_order',
      intake: {
        ...EMPTY_INTAKE,
        procedures: [
          { procedure: 'dog', quantity: 1 },
          { procedure: 'tennyu', quantity: 1 },
          { procedure: 'juminhyo', quantity: 2 },
        ],
        papersMissing: ['identity'],
      },
      support: ['stroller'],
      note: '',
      handoverNotes: [],
      tickets: [line('shomei'), line('ido'), line('zei')],
    },
    lookup,
  );
  expect(sheet.wishes).toEqual([
    wish('juminhyo', 2),
    wish('tennyu'),
    { procedure: null, quantity: 1, service: 'zei' },
    wish('dog'),
  ]);
  expect(sheet.papers).toEqual({ identity: 'missing' });
  expect(sheet.stepFree).toBe(true);
});

test('Japanese needs no confirmation; shipped translations do', () => {
  const sheet = input({ wishes: [wish('tennyu')] });
  expect(isTranslationConfirmed(sheet, 'ja', lookup)).toBe(true);
  expect(isTranslationConfirmed(sheet, 'vi', lookup)).toBe(false);
});
