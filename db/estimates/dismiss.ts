import type { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { isLive } from '../../domain/ticket/ticket.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { dismissSchema } from '../../domain/views/alerts.ts';
import { answerOf } from '../acts/answer.ts';
import { findService, findTicket } from '../acts/find.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';

type DismissInput = z.infer<typeof dismissSchema>;

function requireSubject(tx: Tx, { alert, ticket, service }: DismissInput): void {
  if (alert === 'closing') {
    if (service === null || ticket !== null) throw new DomainError('bad-input', { field: 'service' });
    findService(tx, service);
    return;
  }
  if (ticket === null || service !== null) throw new DomainError('bad-input', { field: 'ticket' });
  const found = findTicket(tx, ticket);
  if (!isLive(found.ticket))
    throw new DomainError('wrong-state', { act: 'dismiss', state: found.ticket.state });
}

/**
 * Puts an alert away as it was seen; it comes back only when it is worse than `level`. Journaled, as acts are.
 * @throws DomainError bad-input, unknown-ticket, wrong-state, unknown-service, service-not-active
 */
export function dismissAlert(store: Store, caller: Caller, input: DismissInput): ActAnswer {
  return write(store, caller, (tx) => {
    requireSubject(tx, input);
    tx.append({ kind: 'alert.dismissed', ...input });
    return answerOf(tx, null, null);
  });
}
