import type { CountedPair } from '../statistics/rank-correlation.ts';
import type { KeptResponse } from './keeping.ts';
import type { ScaleQuestion } from './question.ts';
import type { Scale } from './scale.ts';
import type { SurveyVersion } from './version.ts';

/** Answers to one question on one scale. */
interface ScoreTally {
  readonly question: string;
  readonly scale: string;
  /** By point code. */
  readonly counts: ReadonlyMap<string, number>;
}

/** An item on its scale beside the overall question on its own: the score pairs of responses with both. */
interface PairTally {
  readonly question: string;
  readonly scale: string;
  readonly overall: string;
  readonly overallScale: string;
  readonly pairs: readonly CountedPair[];
}

/** Everything that is counted of the responses of one group. */
export interface GroupTally {
  readonly responses: number;
  readonly scores: readonly ScoreTally[];
  readonly pairs: readonly PairTally[];
}

/** The group of responses that are tied to no service. */
export const NO_SERVICE = 'NONE';

const groupOf = (response: Pick<KeptResponse, 'service'>): string => response.service ?? NO_SERVICE;

interface VersionReader {
  readonly questions: ReadonlyMap<string, { readonly question: ScaleQuestion; readonly scale: Scale }>;
  readonly overall: string | null;
}

function readerOf(version: SurveyVersion): VersionReader {
  const scales = new Map(version.scales.map((scale) => [scale.id, scale]));
  const entries = version.questions.flatMap((question) => {
    const scale = question.kind === 'scale' ? scales.get(question.scale) : undefined;
    return question.kind === 'scale' && scale ? [[question.id, { question, scale }] as const] : [];
  });
  const overall = entries.find(([, { question }]) => question.role === 'overall');
  return { questions: new Map(entries), overall: overall?.[0] ?? null };
}

const versionKey = ({ survey, version }: Pick<KeptResponse, 'survey' | 'version'>): string =>
  `${survey} ${version}`;

type PairKey = Omit<PairTally, 'pairs'>;

/** Adds up what a group's responses say. */
class Counter {
  #responses = 0;
  readonly #scores = new Map<
    string,
    { readonly of: Omit<ScoreTally, 'counts'>; readonly counts: Map<string, number> }
  >();
  readonly #pairs = new Map<string, { readonly of: PairKey; readonly pairs: Map<string, CountedPair> }>();

  addResponses(count: number): void {
    this.#responses += count;
  }

  addScore(of: Omit<ScoreTally, 'counts'>, code: string, count: number): void {
    const key = `${of.question} ${of.scale}`;
    const { counts } = this.#scores.get(key) ?? { counts: new Map<string, number>() };
    counts.set(code, (counts.get(code) ?? 0) + count);
    this.#scores.set(key, { of, counts });
  }

  addPair(of: PairKey, { x, y, count }: CountedPair): void {
    const key = `${of.question} ${of.scale} ${of.overall} ${of.overallScale}`;
    const { pairs } = this.#pairs.get(key) ?? { pairs: new Map<string, CountedPair>() };
    const before = pairs.get(`${x} ${y}`)?.count ?? 0;
    pairs.set(`${x} ${y}`, { x, y, count: before + count });
    this.#pairs.set(key, { of, pairs });
  }

  result(): GroupTally {
    return {
      responses: this.#responses,
      scores: [...this.#scores.values()].map(({ of, counts }) => ({ ...of, counts })),
      pairs: [...this.#pairs.values()].map(({ of, pairs }) => ({ ...of, pairs: [...pairs.values()] })),
    };
  }
}

function addResponse(counter: Counter, response: KeptResponse, reader: VersionReader): void {
  counter.addResponses(1);
  const answered = Object.entries(response.answers).flatMap(([id, code]) => {
    const found = reader.questions.get(id);
    const score = found?.scale.points.find((point) => point.code === code)?.score;
    return found && score !== undefined ? [{ ...found, code, score }] : [];
  });
  for (const { question, scale, code } of answered) {
    counter.addScore({ question: question.id, scale: scale.id }, code, 1);
  }
  const overall = answered.find(({ question }) => question.id === reader.overall);
  if (!overall) return;
  for (const { question, scale, score } of answered) {
    if (question.role !== 'item') continue;
    counter.addPair(
      {
        question: question.id,
        scale: scale.id,
        overall: overall.question.id,
        overallScale: overall.scale.id,
      },
      { x: score, y: overall.score, count: 1 },
    );
  }
}

/**
 * Counts responses by group (`groupOf`). An answer that its version does not know is not counted; the door lets none
 * in. Throws an Error for a response to a version that is not among `versions`, which only a damaged store causes.
 */
export function tallyResponses(
  responses: Iterable<KeptResponse>,
  versions: readonly SurveyVersion[],
): ReadonlyMap<string, GroupTally> {
  const readers = new Map(
    versions.map((version) => [
      versionKey({ survey: version.id, version: version.version }),
      readerOf(version),
    ]),
  );
  const counters = new Map<string, Counter>();
  for (const response of responses) {
    const reader = readers.get(versionKey(response));
    if (!reader) throw new Error(`a response to the unknown survey version ${versionKey(response)}`);
    const counter = counters.get(groupOf(response)) ?? new Counter();
    counters.set(groupOf(response), counter);
    addResponse(counter, response, reader);
  }
  return new Map([...counters].map(([group, counter]) => [group, counter.result()]));
}

/** Tallies of groups that share no response, added up. */
export function addGroupTallies(tallies: Iterable<GroupTally>): GroupTally {
  const sum = new Counter();
  for (const { responses, scores, pairs } of tallies) {
    sum.addResponses(responses);
    for (const { counts, ...of } of scores) for (const [code, count] of counts) sum.addScore(of, code, count);
    for (const { pairs: counted, ...of } of pairs) for (const pair of counted) sum.addPair(of, pair);
  }
  return sum.result();
}
