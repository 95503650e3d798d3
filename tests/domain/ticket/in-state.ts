import type { TicketState } from '../../../domain/ticket/codes.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import type { TrialHall } from '../../server/trial-hall.ts';

/** A ticket brought into a state at counter 1, a minute for every step. */
export interface Subject {
  readonly visit: number;
  readonly ticket: number;
}

type Step = readonly [act: string, body?: object];

const CALLED: readonly Step[] = [['call']];
const SERVING: readonly Step[] = [...CALLED, ['start']];
const PREPARING: readonly Step[] = [...SERVING, ['prepare']];

const STEPS: Readonly<Record<Exclude<TicketState, 'elsewhere'>, readonly Step[]>> = {
  waiting: [],
  called: CALLED,
  serving: SERVING,
  held: [...SERVING, ['hold', { reason: 'form' }]],
  absent: [...CALLED, ['recall'], ['absent']],
  preparing: PREPARING,
  ready: [...PREPARING, ['ready', { kind: 'handover' }]],
  served: [...SERVING, ['finish']],
  transferred: [...SERVING, ['transfer', { service: 'zei' }]],
  no_show: [],
  cancelled: [['cancel', { reason: 'left' }]],
};

async function walk(hall: TrialHall, ticket: number, steps: readonly Step[]): Promise<void> {
  for (const [act, body] of steps) {
    await hall.at('1', act, { ticket, ...body });
    hall.clock.pass(MINUTE);
  }
}

/** A new visit whose ticket is in `state`; every slice before is a minute long. */
export async function inState(hall: TrialHall, state: TicketState): Promise<Subject> {
  if (state === 'elsewhere') {
    const { visit, tickets } = await hall.issue(['ido', 'shomei']);
    hall.clock.pass(MINUTE);
    return { visit, ticket: tickets[1] ?? 0 };
  }
  const { visit, ticket } = await hall.issue('shomei');
  hall.clock.pass(MINUTE);
  await walk(hall, ticket, state === 'no_show' ? CALLED : STEPS[state]);
  if (state === 'no_show') await hall.act('/api/day/close');
  return { visit, ticket };
}
