import { describe, expect, test } from 'vitest';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { type Case, play } from './external-case.ts';
import { MINUTE } from './trial-clock.ts';
import type { TrialHall } from './trial-hall.ts';

const LEARNED = {
  intake: {
    procedures: [{ procedure: 'juminhyo', quantity: 2 }],
    papersSeen: ['identity'],
    papersMissing: ['seal'],
    language: 'pt' as const,
  },
  note: '窓口では筆談',
  support: ['writing'],
  cls: 'priority',
};

/** A visit with two services is passed from the first to a third, half-way through. */
async function passedOn(hall: TrialHall): Promise<QueueVisit> {
  const { ticket } = await hall.issue(['shomei', 'ido'], LEARNED);
  await hall.issue('zei');
  hall.clock.pass(MINUTE);
  await hall.at('1', 'call', { ticket });
  await hall.at('1', 'start', { ticket });
  await hall.at('1', 'transfer', { ticket, service: 'zei', note: '証明は渡し済み' });
  const { visit } = await hall.at('3', 'call-next');
  if (!visit) throw new Error('nobody was called');
  return visit;
}

/** What others lose when a visitor is passed on, and what the next counter has here. */
const LOSSES: readonly Case[] = [
  [
    'the hand-over note is not lost: the next counter reads it, with the note and the needs of the reception',
    {},
    async (hall) => {
      expect(await passedOn(hall)).toMatchObject({
        handoverNotes: [{ counter: '1', note: '証明は渡し済み' }],
        note: LEARNED.note,
        support: LEARNED.support,
      });
    },
  ],
  [
    'what was learned is not lost: procedures, papers seen and missing, language, the priority',
    {},
    async (hall) => {
      const visit = await passedOn(hall);
      expect(visit.intake).toMatchObject(LEARNED.intake);
      expect(visit.tickets.map(({ cls }) => cls)).toEqual(['priority', 'priority', 'priority']);
    },
  ],
  [
    'the other services of the visit are not lost: they come after the one passed on to',
    {},
    async (hall) => {
      const visit = await passedOn(hall);
      expect(visit.tickets.map(({ service, state }) => `${service} ${state}`)).toEqual([
        'shomei transferred',
        'zei called',
        'ido elsewhere',
      ]);
      const now = visit.tickets[1]?.id ?? 0;
      for (const act of ['start', 'finish']) await hall.at('3', act, { ticket: now });
      expect((await hall.at('1', 'call-next')).visit?.id).toBe(visit.id);
    },
  ],
  [
    'the place is not lost: who came first is called first, although passed on later',
    {},
    async (hall) => {
      const { number } = await hall.issue('shomei');
      hall.clock.pass(MINUTE);
      await hall.issue('zei');
      const { ticket } = await hall.at('1', 'call-next');
      await hall.at('1', 'transfer', { ticket, service: 'zei' });
      expect((await hall.at('3', 'call-next')).visit?.number).toBe(number);
    },
  ],
];

describe('losses when a visitor is passed on, which do not happen here', () => {
  test.each(LOSSES)('%s', play);
});
