import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema, type Service } from '../../domain/hall/hall.ts';
import { visitModeSchema } from '../../domain/ticket/schemas.ts';
import { isLive, type Ticket } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { promiseWaits } from '../estimates/promise-waits.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findService, findVisit } from './find.ts';
import { TICKETS_PER_ROW } from './ticket-ids.ts';

export const planSchema = z.object({
  mode: visitModeSchema,
  services: z
    .array(idSchema)
    .max(TICKETS_PER_ROW)
    .describe('what is still to come, in order; a service that waits now and is left out is cancelled'),
});

const TO_COME: ReadonlySet<Ticket['state']> = new Set(['waiting', 'elsewhere']);

function isToCome(ticket: Ticket): boolean {
  return TO_COME.has(ticket.state) && ticket.line === 'waiting';
}

function wasCalled(ticket: Ticket): boolean {
  return ticket.slices.some((slice) => slice.state === 'called');
}

/** Services that come last in every plan stand behind the others; otherwise the order asked for stays. */
export function withLastOnes<S extends { readonly service: Service }>(planned: readonly S[]): readonly S[] {
  return [
    ...planned.filter(({ service }) => !service.alwaysLast),
    ...planned.filter(({ service }) => service.alwaysLast),
  ];
}

function requirePlannable(visit: Visit, wanted: readonly string[]): void {
  if (!visit.tickets.some(isLive)) throw new DomainError('wrong-state', { act: 'plan', state: 'ended' });
  const busy = visit.tickets.filter((t) => isLive(t) && !isToCome(t));
  for (const [index, service] of wanted.entries()) {
    const isTwice = wanted.indexOf(service) !== index || busy.some((t) => t.service === service);
    if (isTwice) throw new DomainError('service-twice', { service });
  }
}

/**
 * Changes what a visit still has to do: services to come may be added, left out and put in another order. What is
 * called, served, held, absent or being prepared stays as it is.
 * @throws DomainError unknown-visit, wrong-state, unknown-service, service-not-active, service-twice, plan-empty
 */
export function changePlan(
  store: Store,
  caller: Caller,
  visitId: number,
  input: z.infer<typeof planSchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const visit = findVisit(tx, visitId);
    requirePlannable(visit, input.services);
    const services = withLastOnes(input.services.map((id) => ({ service: findService(tx, id) })));
    const busy = visit.tickets.filter((t) => isLive(t) && !isToCome(t));
    if (busy.length + services.length === 0) throw new DomainError('plan-empty');
    const seq = tx.nextSeq;
    const known = new Map(visit.tickets.filter(isToCome).map((t) => [t.service, t.id]));
    const planned = services.map(({ service }, index) => ({
      service,
      id: known.get(service.id) ?? seq * TICKETS_PER_ROW + index,
    }));
    const dropped = visit.tickets.filter((t) => isToCome(t) && !input.services.includes(t.service));
    tx.append({
      kind: 'visit.plan_set',
      visit: visit.id,
      mode: input.mode,
      order: [...busy.map((t) => t.id), ...planned.map((p) => p.id)],
      opened: planned
        .filter(({ service }) => !known.has(service.id))
        .map(({ service, id }) => ({
          id,
          service: service.id,
          targetMs: service.targetMs,
          onlyCounter: null,
        })),
      dropped: dropped.map((t) => t.id),
      redirected: dropped.filter(wasCalled).map((t) => t.id),
    });
    promiseWaits(tx, tx.visit(visit.id));
    return answerOf(tx, visit.id, null);
  });
}
