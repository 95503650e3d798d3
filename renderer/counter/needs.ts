import type { SupportNeed } from '../../domain/ticket/codes.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';

/** What the visitor needs besides being called first, which a mark of its own beside the number says. */
export function needsBesides({ support }: QueueVisit): readonly SupportNeed[] {
  return support.filter((need) => need !== 'priority');
}
