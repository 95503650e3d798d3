import { costTotal } from '../../../domain/catalogue/cost-total.ts';
import type { Answers } from '../../../domain/catalogue/life-event.ts';
import { type Paper, papersFor } from '../../../domain/catalogue/papers.ts';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { byNeed } from '../byNeed.ts';
import type { Lookup } from '../lookup.ts';
import type { PaperState } from '../PaperList.tsx';

/** What a visitor's sheet is made of; `number` null: the visitor comes back another day. */
export interface SheetInput {
  readonly number: string | null;
  readonly wishes: readonly {
    readonly procedure: string | null;
    readonly quantity: number;
    readonly service: string | null;
  }[];
  readonly papers: Readonly<Record<string, PaperState>>;
  readonly answers: Answers;
  /** Days of deadline events, `YYYY-MM-DD`. */
  readonly dates: Readonly<Record<string, string>>;
  readonly stepFree: boolean;
}

export interface SheetProcedure {
  readonly service: PublicService;
  readonly quantity: number;
  /** Yen in all; null where it is not known. */
  readonly yen: number | null;
}

/** One place to go to: a line of the hall, or a place outside it. */
export interface SheetStop {
  readonly line: string | null;
  readonly place: string | null;
  readonly procedures: readonly SheetProcedure[];
}

/** The places to go to, in visiting order; what is done in one line is one stop. */
export function stopsOf(input: SheetInput, lookup: Lookup): readonly SheetStop[] {
  const stops = new Map<string, SheetStop>();
  for (const { procedure, quantity, service: line } of input.wishes) {
    const service = procedure === null ? undefined : lookup.services.get(procedure);
    const place = service?.where.kind === 'outside' ? service.where.place : null;
    const key = line ?? place ?? '';
    const stop = stops.get(key) ?? { line, place, procedures: [] };
    const added = service ? [{ service, quantity, yen: costTotal(service.cost, quantity) }] : [];
    stops.set(key, { ...stop, procedures: [...stop.procedures, ...added] });
  }
  return [...stops.values()];
}

export interface SheetPapers {
  readonly inHand: readonly Paper[];
  readonly missing: readonly Paper[];
  /** Asked for in any case, not looked at yet. */
  readonly toShow: readonly Paper[];
  /** Asked for only under a condition that is still open. */
  readonly onlyIf: readonly Paper[];
}

/** The papers of all procedures merged, by how they stand. */
export function sheetPapers(input: SheetInput, lookup: Lookup): SheetPapers {
  const { evidence, conditions } = lookup.catalogue;
  const services = input.wishes.flatMap(({ procedure }) => lookup.services.get(procedure ?? '') ?? []);
  const papers = papersFor(services, { evidence, conditions, answers: input.answers });
  const stateOf = (paper: Paper) => input.papers[paper.evidence];
  const [toShow, onlyIf] = byNeed(papers.filter((paper) => stateOf(paper) === undefined));
  return {
    inHand: papers.filter((paper) => stateOf(paper) === 'seen'),
    missing: papers.filter((paper) => stateOf(paper) === 'missing'),
    toShow,
    onlyIf,
  };
}
