import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { isLiveState } from '../../domain/ticket/codes.ts';
import type { QueueTicket, QueueVisit } from '../../domain/views/queue.ts';

interface AtCounter {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
}

type Procedure = QueueVisit['intake']['procedures'][number];

/** Whether the ticket's own counter says, or has said, how its procedures end; one that was passed on or left never does. */
function speaksForItself({ state }: QueueTicket): boolean {
  return isLiveState(state) || state === 'served';
}

/**
 * The visit's procedures that are this ticket's business: those of its own service, and those that no other ticket of
 * the visit speaks for. What another counter does is said there.
 */
export function ownProcedures(
  { visit, ticket }: AtCounter,
  catalogue: Pick<Catalogue, 'services'> | undefined,
): readonly Procedure[] {
  const others = new Set(visit.tickets.filter(speaksForItself).map(({ service }) => service));
  others.delete(ticket.service);
  return visit.intake.procedures.filter(({ procedure }) => {
    const where = catalogue?.services.find(({ id }) => id === procedure)?.where;
    return where?.kind !== 'hall' || !others.has(where.service);
  });
}
