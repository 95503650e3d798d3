import type { QueueVisit } from '../../domain/views/queue.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { SheetInput } from '../guide/sheet/sheet.ts';
import { type Draft, needsNoSteps, type PaperState } from './draft.ts';
import { wishFor } from './wishes.ts';

/** The sheet of the visitor at the desk; `number` null where the visitor comes back another day. */
export function sheetOfDraft(draft: Draft, number: string | null): SheetInput {
  const { wishes, papers, answers, dates, facts } = draft;
  return { number, wishes, papers, answers, dates, stepFree: needsNoSteps(facts) };
}

function marked(papers: readonly string[], state: PaperState): [string, PaperState][] {
  return papers.map((paper) => [paper, state]);
}

/** The sheet of a visit that is in the hall: what its number holds, in the order of its lines. */
export function sheetOfVisit(visit: QueueVisit, lookup: Lookup): SheetInput {
  const { intake, tickets, support } = visit;
  const known = intake.procedures.flatMap(({ procedure, quantity }) => {
    const service = lookup.services.get(procedure);
    return service ? { ...wishFor(service), quantity } : [];
  });
  const perLine = tickets.flatMap(({ service }) => {
    const own = known.filter((wish) => wish.service === service);
    return own.length > 0 ? own : { procedure: null, quantity: 1, service };
  });
  const elsewhere = known.filter((wish) => !perLine.includes(wish));
  return {
    number: visit.number,
    wishes: [...perLine, ...elsewhere],
    papers: Object.fromEntries([
      ...marked(intake.papersSeen, 'seen'),
      ...marked(intake.papersMissing, 'missing'),
    ]),
    answers: {},
    dates: {},
    stepFree: needsNoSteps({ support }),
  };
}
