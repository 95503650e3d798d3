import type { Answers, LifeEvent, QuestionNode } from './life-event.ts';
import type { PublicService } from './public-service.ts';

/**
 * Ids of the procedures that a life event and the answers given so far yield, in visiting order and without
 * repetition. Questions that were not answered add nothing.
 */
export function proceduresFor(event: LifeEvent, answers: Answers): readonly string[] {
  const wanted = new Set([...event.always, ...event.ask.flatMap((node) => yieldOf(node, answers))]);
  return event.order.filter((id) => wanted.has(id));
}

function yieldOf(node: QuestionNode, answers: Answers): readonly string[] {
  const branch = branchTaken(node, answers);
  if (!branch) return [];
  return [...branch.add, ...branch.ask.flatMap((next) => yieldOf(next, answers))];
}

/** Ids of the questions that the answers lead past, in the order asked; a question met twice is asked once. */
export function questionsOnTheWay(event: LifeEvent, answers: Answers): readonly string[] {
  return [...new Set(event.ask.flatMap((node) => wayThrough(node, answers)))];
}

function wayThrough(node: QuestionNode, answers: Answers): readonly string[] {
  const branch = branchTaken(node, answers);
  return [node.question, ...(branch?.ask.flatMap((next) => wayThrough(next, answers)) ?? [])];
}

function branchTaken(node: QuestionNode, answers: Answers) {
  const answer = answers[node.question];
  return answer === undefined ? undefined : node[answer];
}

/** Minutes at counters for all the procedures together, without waiting. */
export function totalMinutes(services: readonly PublicService[]): number {
  return services.reduce((sum, service) => sum + service.minutes, 0);
}
