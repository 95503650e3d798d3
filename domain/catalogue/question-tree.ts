import type { LifeEvent, QuestionNode } from './life-event.ts';

/** All questions of a tree, each before those that follow from it. */
export function questionsIn(nodes: readonly QuestionNode[]): readonly QuestionNode[] {
  return nodes.flatMap((node) => [node, ...questionsIn(node.yes.ask), ...questionsIn(node.no.ask)]);
}

/** Ids of the procedures that a life event can yield, each once, in the order in which the tree names them. */
export function yieldedBy({ always, ask }: Pick<LifeEvent, 'always' | 'ask'>): readonly string[] {
  const added = questionsIn(ask).flatMap(({ yes, no }) => [...yes.add, ...no.add]);
  return [...new Set([...always, ...added])];
}

/**
 * The life event with a visiting order that fits its tree: what the tree yields no more is left out, what it yields now
 * stands at the end.
 */
export function inVisitingOrder(event: LifeEvent): LifeEvent {
  const yielded = yieldedBy(event);
  const kept = event.order.filter((id) => yielded.includes(id));
  return { ...event, order: [...kept, ...yielded.filter((id) => !kept.includes(id))] };
}
