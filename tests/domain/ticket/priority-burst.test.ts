import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callNext } from '../../../db/acts/call.ts';
import { issueVisit } from '../../../db/acts/issue.ts';
import { finishTicket, startServing } from '../../../db/acts/tickets.ts';
import type { Caller } from '../../../db/write.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../../domain/views/act.ts';
import { TrialStore } from '../../db/trial-store.ts';
import { aCounter, aService } from '../../server/small-hall.ts';
import { SECOND } from '../../server/trial-clock.ts';

type Step = 'normal' | 'priority' | '1' | '2' | '3';

interface Waiting {
  readonly ticket: number;
  readonly service: string;
  readonly cls: 'normal' | 'priority';
  passed: number;
}

const FLOOR: Caller = { actor: 'staff', device: 'floor', counter: null, request: null };
const SERVICES = ['shomei', 'ido'] as const;

function issue(trial: TrialStore, service: string, cls: 'normal' | 'priority'): Waiting {
  const services = [{ service, onlyCounter: null }];
  const answer = issueVisit(trial.store, FLOOR, {
    services,
    mode: 'in_order',
    cls,
    channel: 'floor',
    intake: EMPTY_INTAKE,
    support: [],
    note: '',
    exceeds: null,
  });
  return { ticket: answer.ticket ?? 0, service, cls, passed: 0 };
}

function callAndFinish(trial: TrialStore, counter: string): ActAnswer | null {
  const caller = { ...FLOOR, counter };
  try {
    const answer = callNext(trial.store, caller, counter);
    startServing(trial.store, caller, { ticket: answer.ticket ?? 0 });
    finishTicket(trial.store, caller, { ticket: answer.ticket ?? 0, outcomes: [] });
    return answer;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'nobody-waiting') return null;
    throw error;
  }
}

/** After a call: nobody earlier of the service may have been passed too often; a normal call ends the row. */
function count(line: Waiting[], called: Waiting, burst: number): void {
  for (const other of line) {
    if (other.service !== called.service || other.cls !== 'normal') continue;
    const isPassed = called.cls === 'priority' && other.ticket < called.ticket;
    other.passed = called.cls === 'normal' ? 0 : other.passed + (isPassed ? 1 : 0);
    expect(other.passed).toBeLessThanOrEqual(burst);
  }
}

describe('call-next with priority', () => {
  test('passes an earlier normal ticket of the service at most priorityBurst times in a row', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom<Step>('normal', 'priority', 'priority', '1', '2', '3'),
        fc.constantFrom(...SERVICES),
      ),
      { minLength: 10, maxLength: 80 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (play, burst) => {
        const trial = new TrialStore({
          hall: { priorityBurst: burst },
          services: [aService('shomei', 'A'), aService('ido', 'B')],
          counters: [
            aCounter('1', ['shomei', 'ido']),
            aCounter('2', ['ido', 'shomei']),
            aCounter('3', [['shomei', 'ido']]),
          ],
        });
        try {
          let line: Waiting[] = [];
          for (const [step, service] of play) {
            trial.clock.pass(SECOND);
            if (step === 'normal' || step === 'priority') {
              line.push(issue(trial, service, step));
              continue;
            }
            const answer = callAndFinish(trial, step);
            const called = line.find((waiting) => waiting.ticket === answer?.ticket);
            expect(called === undefined).toBe(line.length === 0);
            if (!called) continue;
            line = line.filter((waiting) => waiting !== called);
            count(line, called, burst);
          }
        } finally {
          trial.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
