import { expect, test } from 'vitest';
import { mayBecomeTime, type Slip, ticketOf } from '../../../renderer/paper/slip.ts';

const SLIP: Slip = {
  service: 'shomei',
  digits: 900,
  priority: false,
  date: '2026-06-01',
  arrived: '930',
  called: '9:45',
  ended: '０９５２',
  outcome: 'served',
  counter: '1',
};
const at = (time: string) => Date.parse(`2026-06-01T${time}:00+09:00`);

test('a slip as it is typed in becomes instants in the hall’s zone', () => {
  expect(ticketOf(SLIP, 'Asia/Tokyo')).toMatchObject({
    arrivedAt: at('09:30'),
    calledAt: at('09:45'),
    endedAt: at('09:52'),
  });
});

test.each<[string, Partial<Slip>]>([
  ['no date', { date: '' }],
  ['no real date', { date: '2026-02-30' }],
  ['no arrival', { arrived: '' }],
  ['no real time', { ended: '2561' }],
  ['a served number that was never called', { called: '' }],
  ['a call of somebody who left at no real time', { outcome: 'left', called: '2550' }],
])('with %s there is no ticket yet', (_, part) => {
  expect(ticketOf({ ...SLIP, ...part }, 'Asia/Tokyo')).toBeNull();
});

test('who left need not have been called', () => {
  const left = ticketOf({ ...SLIP, outcome: 'left', called: '' }, 'Asia/Tokyo');
  expect(left).toMatchObject({ outcome: 'left', calledAt: null });
});

test.each([
  ['', true],
  ['9', true],
  ['25', true],
  ['255', true],
  ['9:', true],
  ['９：３', true],
  ['2359', true],
  ['2550', false],
  ['9:75', false],
  ['10000', false],
  ['noon', false],
])('%s may become a time: %s', (text, may) => {
  expect(mayBecomeTime(text)).toBe(may);
});
