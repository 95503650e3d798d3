import { expect, test } from 'vitest';
import type { AlertView } from '../../../domain/views/alerts.ts';
import { grouped } from '../../../renderer/alerts/grouped.ts';

const of = (kind: 'over_target' | 'unattended', ticket: number): AlertView => {
  const about = { ticket, visit: 1, number: 'A001', service: 'a', level: 1, since: 0 };
  return kind === 'over_target' ? { kind, ...about, targetMs: 1 } : { kind, ...about };
};
const closing: AlertView = {
  kind: 'closing',
  service: 'a',
  lastServedAt: 2,
  closingAt: 1,
  extraCounters: 1,
  level: 1,
};

test('one group for each thing, in the order of the first alert about it', () => {
  const alerts = [closing, of('over_target', 2), of('over_target', 1), of('unattended', 2)];
  const short = grouped(alerts).map((group) => group.map(({ kind }) => kind));
  expect(short).toEqual([['closing'], ['over_target', 'unattended'], ['over_target']]);
});

test('a service and a ticket are never one thing', () => {
  expect(grouped([{ ...closing, service: '1' }, of('unattended', 1)])).toHaveLength(2);
});
