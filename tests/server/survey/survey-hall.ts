import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { v4 as uuidv4 } from 'uuid';
import { expect } from 'vitest';
import { WAITING_FILE } from '../../../db/survey/waiting.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import type { SurveySending } from '../../../domain/views/survey.ts';
import type { Via } from '../../../server/context.ts';
import { dump } from '../dump.ts';
import { LOOPBACK, type Problem, TrialHall, type TrialOptions } from '../trial-hall.ts';

const LEVELS = ['very_dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very_satisfied'] as const;

/** An answer on the five levels, 1 to 5. */
export function scored(question: string, level: number): Answer {
  return { kind: 'scale', question, code: LEVELS[level - 1] ?? 'neutral' };
}

export interface SendingOptions {
  readonly id?: string;
  readonly answers?: readonly Answer[];
  readonly token?: string | null;
  readonly version?: number;
  readonly answeredIn?: string | null;
}

export function sending(options: SendingOptions = {}): SurveySending {
  const {
    id = uuidv4(),
    answers = [scored('overall', 4)],
    token = null,
    version = 1,
    answeredIn = null,
  } = options;
  return {
    submission: { id, survey: 'core', version, language: 'ja', answers },
    token,
    via: 'tablet',
    answeredIn,
  };
}

/** A device of its own for each response: the guard of one device does not matter. */
export function someDevice(): Via {
  return { ...LOOPBACK, device: uuidv4() };
}

/** A trial hall with the shipped survey, and what the tests of the survey do with it. */
export class SurveyHall extends TrialHall {
  static async open(options: TrialOptions = {}): Promise<SurveyHall> {
    const hall = new SurveyHall(options);
    // The hall is set up only now; the survey comes with the next start, as the catalogue does.
    await hall.restart();
    return hall;
  }

  async give(options: SendingOptions = {}, via: Via = someDevice()): Promise<string> {
    const body = sending(options);
    const answer = await this.call('POST', '/api/survey/responses', { body, via });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return body.submission.id;
  }

  /** A sending that must be refused and must then have stored nothing, in no file. */
  async notTaken(body: unknown, via: Via = someDevice()): Promise<Problem> {
    const before = [dump(this.store.db), this.waitingText()];
    const answer = await this.call('POST', '/api/survey/responses', { body, via });
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect([dump(this.store.db), this.waitingText()]).toEqual(before);
    return answer.body as Problem;
  }

  waitingText(): string {
    return this.files().get(WAITING_FILE)?.toString('utf8') ?? '';
  }

  /** Every file of the data folder, by name. */
  files(): ReadonlyMap<string, Buffer> {
    const names = readdirSync(this.dataDir, { recursive: true, withFileTypes: true });
    return new Map(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(this.dataDir, file), readFileSync(file)]),
    );
  }

  /** Serves one visitor at a counter from number to finish; returns the ticket. */
  async serve(service: string, counter: string): Promise<number> {
    const { ticket } = await this.issue(service);
    await this.at(counter, 'call', { ticket, reason: 'asked' });
    this.clock.pass(60_000);
    await this.at(counter, 'start', { ticket });
    this.clock.pass(120_000);
    await this.at(counter, 'finish', { ticket, outcomes: [] });
    return ticket;
  }

  responses(): readonly { id: string; month: string; service: string | null; answers: string }[] {
    return this.rows('SELECT * FROM survey_response ORDER BY id');
  }
}
