import type { Intake } from '../ticket/schemas.ts';
import type { JournalEvent } from './event.ts';

function codesOfIntake({ procedures, papersSeen, papersMissing }: Intake): readonly string[] {
  return [...procedures.map(({ procedure }) => procedure), ...papersSeen, ...papersMissing];
}

/** The catalogue's procedures and papers that a journal event names: these keep their entries for good. */
export function codesNamedBy(event: JournalEvent): readonly string[] {
  switch (event.kind) {
    case 'visit.issued':
    case 'visit.intake_changed':
      return codesOfIntake(event.intake);
    case 'ticket.finished':
      return event.outcomes.map(({ procedure }) => procedure);
    case 'guidance.given':
      return [...(event.procedure === null ? [] : [event.procedure]), ...(event.papersMissing ?? [])];
    default:
      return [];
  }
}
