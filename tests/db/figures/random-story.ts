import fc from 'fast-check';
import { allRows } from '../../../db/database.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { RELEASE_TARGETS, type TicketState } from '../../../domain/ticket/codes.ts';
import { Story } from './story.ts';

/** One thing that people try; whether it may be done, the hall says. */
export interface Attempt {
  readonly what: (typeof ATTEMPTS)[number];
  /** Which of the tickets it is tried on. */
  readonly which: number;
  readonly place: '1' | '2';
  readonly passMs: number;
}

const ATTEMPTS = [
  'issue_one',
  'issue_planned',
  'issue_parallel',
  'issue_at_counter',
  'call',
  'call',
  'start',
  'start',
  'finish',
  'finish',
  'recall',
  'absent',
  'comeBack',
  'hold',
  'resume',
  'resumeLine',
  'prepare',
  'ready',
  'transfer',
  'left',
  'redirected',
  'mistake',
  'undo',
  'open',
  'pause',
  'shut',
  'guide',
  'plan',
  'released',
  'paper',
  'target',
  'night',
  'clockBack',
] as const;

export const attempts = fc.array(
  fc.record<Attempt>({
    what: fc.constantFrom(...ATTEMPTS),
    which: fc.nat(7),
    place: fc.constantFrom('1', '2'),
    // Whole and broken seconds; now and then an hour, so that hours and targets are crossed.
    passMs: fc.oneof(
      fc.constant(0),
      fc.nat(999),
      fc.nat(200_000),
      fc.nat(59).map((seconds) => seconds * 1000),
      fc.constant(3_600_000),
    ),
  }),
  { minLength: 20, maxLength: 70 },
);

const PLANS: readonly (readonly string[])[] = [['a'], ['b'], ['a', 'b'], ['b', 'a'], []];

interface Live {
  readonly id: number;
  readonly visit: number;
  readonly state: TicketState;
  readonly counter: string | null;
}

const FROM: Readonly<Partial<Record<Attempt['what'], readonly TicketState[]>>> = {
  call: ['waiting', 'ready'],
  start: ['called'],
  finish: ['serving'],
  recall: ['called'],
  absent: ['called'],
  comeBack: ['absent'],
  hold: ['called', 'serving'],
  resume: ['held'],
  resumeLine: ['held'],
  prepare: ['serving'],
  ready: ['preparing'],
  transfer: ['called', 'serving'],
  released: ['called', 'serving'],
};

function pick(story: Story, { what, which }: Attempt): Live | undefined {
  const live = allRows<Live>(
    story.store.db,
    'SELECT id, visit, state, counter FROM ticket WHERE ended_at IS NULL ORDER BY id',
  );
  const states = FROM[what];
  const fitting = states ? live.filter((ticket) => states.includes(ticket.state)) : live;
  return fitting[which % Math.max(1, fitting.length)];
}

/** Days on which it is tried; a night takes the story to the next. */
export const STORY_DAYS = [
  '2026-06-01',
  '2026-06-02',
  '2026-06-03',
  '2026-06-04',
  '2026-06-05',
  '2026-06-08',
];

class Teller {
  readonly story: Story;
  #day = 0;
  #clockWentBack = false;
  #papers = 0;

  constructor(story: Story) {
    this.story = story;
  }

  act(attempt: Attempt): void {
    const { story } = this;
    const { what, place } = attempt;
    const ticket = pick(story, attempt);
    const here = ticket?.counter ?? place;
    const id = ticket?.id ?? 1;
    switch (what) {
      case 'issue_one':
        story.issue(attempt.which % 2 ? 'a' : 'b');
        return;
      case 'issue_planned':
        story.issue(['a', 'b']);
        return;
      case 'issue_parallel':
        story.issue(['b', 'a'], 'parallel');
        return;
      case 'issue_at_counter':
        story.issue('a', 'in_order', place);
        return;
      case 'call':
        story.call(place, id);
        return;
      case 'transfer':
        story.transfer(here, id, attempt.which % 2 ? 'a' : 'b');
        return;
      case 'resumeLine':
        story.resume(place, id, 'line');
        return;
      case 'resume':
        story.resume(place, id, 'counter');
        return;
      case 'comeBack':
      case 'ready':
        story[what](id);
        return;
      case 'left':
      case 'redirected':
      case 'mistake':
        story.cancel(id, what);
        return;
      case 'guide':
        story.guide();
        return;
      case 'target':
        story.setTarget('a', attempt.which + 1);
        return;
      case 'plan':
        story.plan(
          ticket?.visit ?? 1,
          PLANS[attempt.which % PLANS.length] ?? [],
          attempt.which % 2 ? 'in_order' : 'parallel',
        );
        return;
      case 'released':
        story.release(id, RELEASE_TARGETS[attempt.which % RELEASE_TARGETS.length] ?? 'line');
        return;
      case 'paper':
        story.paper(
          attempt.which % 2 ? 'a' : 'b',
          900 + this.#papers,
          attempt.passMs,
          attempt.which % 3 ? 'served' : 'left',
        );
        this.#papers += 1;
        return;
      case 'undo':
      case 'open':
      case 'pause':
      case 'shut':
        story[what](place);
        return;
      case 'night':
        this.#night();
        return;
      case 'clockBack':
        this.#clockBack();
        return;
      default:
        story[what](here, id);
    }
  }

  #night(): void {
    const next = STORY_DAYS[this.#day + 1];
    if (next === undefined) return;
    this.#day += 1;
    this.story.on(next).at('09:00');
  }

  /** At most once, and by less than the morning: the story stays on its days. */
  #clockBack(): void {
    if (this.#clockWentBack) return;
    this.#clockWentBack = true;
    this.story.pass(-400_000).acceptClock();
  }
}

/** Lets people try things in a small hall; what is refused has changed nothing and is forgotten. */
export function tell(tried: readonly Attempt[]): { readonly story: Story; readonly done: number } {
  const story = new Story().at('09:00');
  const teller = new Teller(story);
  let done = 0;
  for (const attempt of tried) {
    story.pass(attempt.passMs);
    try {
      teller.act(attempt);
      done += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return { story, done };
}
