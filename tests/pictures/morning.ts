import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';

/** The hall as pictures show it: an ordinary morning in the practice hall, the same at every run. */
export interface Morning {
  /** Moves the hall's clock. */
  readonly pass: (ms: number) => void;
  readonly act: (route: string, body?: object) => Promise<ActAnswer | null>;
}

const MINUTE = 60_000;
const ARRIVALS = [
  'shomei',
  'ido',
  'shomei',
  'mynumber',
  'kokuho',
  'shomei',
  'zei',
  'kodomo',
  'ido',
  'nenkin',
  'fukushi',
];
const COUNTERS = ['1', '2', '4', '5', '6', '8', '9', '10', '11', '12'];

/** What a counter does in one minute of the morning: finish after a while, then call the next one. */
async function work(
  morning: Morning,
  counter: string,
  minute: number,
  busy: Map<string, number>,
): Promise<void> {
  const ticket = busy.get(counter);
  if (ticket !== undefined && minute % 9 !== Number(counter) % 9) return;
  if (ticket !== undefined) await morning.act(`/api/counters/${counter}/finish`, { ticket });
  busy.delete(counter);
  const called = await morning.act(`/api/counters/${counter}/call-next`);
  if (called?.ticket == null) return;
  busy.set(counter, called.ticket);
  await morning.act(`/api/counters/${counter}/start`, { ticket: called.ticket });
}

async function arrive(morning: Morning, minute: number): Promise<void> {
  const service = ARRIVALS[minute % ARRIVALS.length] ?? 'shomei';
  const support = minute % 13 === 5 ? ['wheelchair'] : [];
  await morning.act('/api/visits', {
    services: [{ service }],
    cls: minute % 17 === 3 ? 'priority' : 'normal',
    support,
    intake: EMPTY_INTAKE,
  });
}

/** A family that has moved in goes to three counters with one number; counter 5 has them now. */
async function family(morning: Morning): Promise<void> {
  const issued = await morning.act('/api/visits', {
    services: [{ service: 'ido' }, { service: 'kokuho' }, { service: 'kodomo' }],
    cls: 'priority',
    support: ['stroller', 'interpreter'],
    note: '通訳タブレットを使用中',
    intake: {
      ...EMPTY_INTAKE,
      language: 'pt',
      partySize: 3,
      procedures: [
        { procedure: 'tennyu', quantity: 1 },
        { procedure: 'juminhyo', quantity: 2 },
      ],
      papersSeen: ['identity'],
      papersMissing: ['mynumber_card'],
    },
  });
  const ticket = issued?.ticket;
  await morning.act('/api/counters/5/call', { ticket, reason: 'specialist' });
  morning.pass(MINUTE);
  await morning.act('/api/counters/5/start', { ticket });
}

/** Plays the morning from the opening for two hours. */
export async function playMorning(morning: Morning): Promise<void> {
  const busy = new Map<string, number>();
  for (let minute = 0; minute < 120; minute += 1) {
    await arrive(morning, minute);
    if (minute % 3 === 0) await arrive(morning, minute + 4);
    for (const counter of COUNTERS) await work(morning, counter, minute, busy);
    morning.pass(MINUTE);
  }
  const atFive = busy.get('5');
  if (atFive !== undefined) await morning.act('/api/counters/5/finish', { ticket: atFive });
  await family(morning);
  const late = await morning.act('/api/counters/3/call-next');
  morning.pass(MINUTE);
  await morning.act('/api/counters/3/recall', { ticket: late?.ticket });
  await morning.act('/api/counters/3/absent', { ticket: late?.ticket });
  morning.pass(MINUTE);
  await morning.act('/api/counters/3/call-next');
  const atTwo = busy.get('2');
  if (atTwo !== undefined) await morning.act('/api/counters/2/finish', { ticket: atTwo });
  await morning.act('/api/counters/2/call-next');
}
