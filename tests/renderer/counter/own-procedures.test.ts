import { expect, test } from 'vitest';
import { ownProcedures } from '../../../renderer/counter/ownProcedures.ts';

type AtCounter = Parameters<typeof ownProcedures>[0];
type Known = NonNullable<Parameters<typeof ownProcedures>[1]>;

const hall = (id: string, service: string) => ({ id, where: { kind: 'hall', service, floor: '1F' } });
const catalogue = {
  services: [
    hall('tennyu', 'ido'),
    hall('kokuho_in', 'kokuho'),
    hall('juminhyo', 'shomei'),
    { id: 'menkyo', where: { kind: 'outside', place: 'police' } },
  ],
} as unknown as Known;

function atCounter(service: string, services: readonly string[], procedures: readonly string[]): AtCounter {
  const tickets = services.map((stop, id) => {
    const [service = '', state = 'waiting'] = stop.split(' ');
    return { id, service, state };
  });
  return {
    visit: { tickets, intake: { procedures: procedures.map((procedure) => ({ procedure, quantity: 1 })) } },
    ticket: tickets.find((one) => one.service === service),
  } as unknown as AtCounter;
}

const ALL = ['tennyu', 'kokuho_in', 'juminhyo', 'menkyo', 'unheard_of'];

test.each<[what: string, service: string, services: readonly string[], expected: readonly string[]]>([
  ['all, where there is one ticket', 'ido', ['ido'], ALL],
  [
    'not another counter’s, but what no ticket is for',
    'ido',
    ['ido', 'kokuho'],
    ['tennyu', 'juminhyo', 'menkyo', 'unheard_of'],
  ],
  ['the second counter’s own', 'kokuho', ['ido', 'kokuho', 'shomei'], ['kokuho_in', 'menkyo', 'unheard_of']],
  ['what another counter has said is not asked again', 'kokuho', ['ido served', 'kokuho'], ALL.slice(1)],
  ['of who was passed on, the one who took them over', 'kokuho', ['ido transferred', 'kokuho'], ALL],
  ['of a stop that was called off, who is left', 'kokuho', ['ido cancelled', 'kokuho'], ALL],
])('a counter says how these ended: %s', (_what, service, services, expected) => {
  const own = ownProcedures(atCounter(service, services, ALL), catalogue);
  expect(own.map(({ procedure }) => procedure)).toEqual(expected);
});

test('before the catalogue is there, none is left out', () => {
  expect(ownProcedures(atCounter('ido', ['ido', 'kokuho'], ALL), undefined)).toHaveLength(ALL.length);
});
