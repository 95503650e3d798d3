import { expect, test } from 'vitest';
import type { BoardView } from '../../domain/views/board.ts';
import { MINUTE } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

/** `shomei` has a target of 15 minutes, `zei` has none. */
test.each<[string, string, string, number, boolean]>([
  ['within the target', '1', 'shomei', 15, false],
  ['over the target', '1', 'shomei', 16, true],
  ['without a target', '3', 'zei', 120, false],
])('a call after a wait %s', async (_, counter, service, minutes, late) => {
  const hall = new TrialHall();
  await hall.issue(service);
  hall.clock.pass(minutes * MINUTE);
  await hall.at(counter, 'call-next');
  expect((await hall.get<BoardView>('/api/board')).calls).toMatchObject([{ late }]);
});

test('the time with another counter of the visit is no wait, and a hand-over is no late call', async () => {
  const hall = new TrialHall();
  const { ticket, tickets } = await hall.issue(['shomei', 'ido']);
  await hall.at('1', 'call', { ticket });
  hall.clock.pass(60 * MINUTE);
  await hall.at('1', 'start', { ticket });
  await hall.at('1', 'finish', { ticket });
  await hall.at('1', 'call', { ticket: tickets[1] ?? 0 });
  const calls = async () => (await hall.get<BoardView>('/api/board')).calls;
  expect(await calls()).toMatchObject([{ late: false }]);

  for (const act of ['start', 'prepare']) await hall.at('1', act, { ticket: tickets[1] ?? 0 });
  await hall.at('1', 'ready', { ticket: tickets[1] ?? 0, kind: 'handover' });
  hall.clock.pass(60 * MINUTE);
  await hall.at('1', 'call', { ticket: tickets[1] ?? 0 });
  expect(await calls()).toMatchObject([{ kind: 'handover', late: false }]);
});
