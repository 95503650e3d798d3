import type { Condition, Evidence } from './evidence.ts';
import type { Answers } from './life-event.ts';
import type { PublicService } from './public-service.ts';

/** One paper to bring, for one or several procedures. */
export interface Paper {
  readonly evidence: string;
  /** When it is asked for: any of these conditions. Empty: always. */
  readonly conditions: readonly string[];
  /** Ids of the procedures that ask for it. */
  readonly services: readonly string[];
}

interface PapersOptions {
  readonly evidence: readonly Evidence[];
  readonly conditions?: readonly Condition[];
  /** Answers that decide conditions: a paper whose every condition was denied is left out. */
  readonly answers?: Answers;
}

/**
 * The papers of all the procedures merged, in the order in which they are first asked for, each once. A paper that one
 * procedure always asks for is always asked for; a paper that a stronger one on the list satisfies is left out
 * (「顔写真付きの本人確認書類」 makes 「本人確認書類」 unnecessary) and the stronger one serves its procedures too.
 */
export function papersFor(services: readonly PublicService[], options: PapersOptions): readonly Paper[] {
  const decided = decideConditions(options.conditions ?? [], options.answers ?? {});
  const papers = new Map<string, Paper>();
  for (const service of services) {
    for (const need of service.evidence) {
      const holds = need.condition === null ? true : decided.get(need.condition);
      if (holds === false) continue;
      const open = holds === true || need.condition === null ? [] : [need.condition];
      const paper: Paper = { evidence: need.evidence, conditions: open, services: [service.id] };
      const known = papers.get(need.evidence);
      papers.set(need.evidence, known ? merged(known, paper) : paper);
    }
  }
  return withoutWeaker(papers, options.evidence);
}

/** Which conditions the answers have decided: condition id → holds. Undecided conditions are absent. */
export function decideConditions(
  conditions: readonly Condition[],
  answers: Answers,
): ReadonlyMap<string, boolean> {
  const decided = new Map<string, boolean>();
  for (const condition of conditions) {
    const answer = condition.question === null ? undefined : answers[condition.question];
    if (answer !== undefined) decided.set(condition.id, answer === 'yes');
  }
  return decided;
}

function merged(a: Paper, b: Paper): Paper {
  const always = a.conditions.length === 0 || b.conditions.length === 0;
  return {
    evidence: a.evidence,
    conditions: always ? [] : [...new Set([...a.conditions, ...b.conditions])],
    services: [...new Set([...a.services, ...b.services])],
  };
}

function withoutWeaker(papers: ReadonlyMap<string, Paper>, evidence: readonly Evidence[]): readonly Paper[] {
  const left = new Map(papers);
  for (const stronger of evidence) {
    const strong = left.get(stronger.id);
    if (!strong || strong.conditions.length > 0) continue;
    for (const id of stronger.satisfies) {
      const weak = left.get(id);
      if (!weak) continue;
      left.delete(id);
      left.set(stronger.id, merged(left.get(stronger.id) ?? strong, weak));
    }
  }
  return [...left.values()];
}
