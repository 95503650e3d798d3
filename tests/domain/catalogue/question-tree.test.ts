import { describe, expect, test } from 'vitest';
import type { Branch, LifeEvent, QuestionNode } from '../../../domain/catalogue/life-event.ts';
import { inVisitingOrder, questionsIn, yieldedBy } from '../../../domain/catalogue/question-tree.ts';
import { catalogue } from './shipped-catalogue.ts';

const branch = (add: readonly string[] = [], ask: readonly QuestionNode[] = []): Branch => ({ add, ask });
const node = (question: string, yes: Branch, no: Branch = branch()): QuestionNode => ({ question, yes, no });
const event: LifeEvent = {
  id: 'moving',
  kana: 'ひっこし',
  names: { ja: { text: '引っ越し', status: 'confirmed' } },
  always: ['a'],
  ask: [node('children', branch(['b'], [node('school', branch(['c']), branch(['b']))]), branch(['d']))],
  order: ['d', 'a', 'b', 'c'],
};

test('questions come before those that follow from them, and what they yield comes once', () => {
  expect(questionsIn(event.ask).map(({ question }) => question)).toEqual(['children', 'school']);
  expect(yieldedBy(event)).toEqual(['a', 'b', 'd', 'c']);
});

describe('the visiting order after a change of the tree', () => {
  test.each<[string, Partial<LifeEvent>, readonly string[]]>([
    ['nothing changes', {}, ['d', 'a', 'b', 'c']],
    ['a procedure for everybody comes last', { always: ['a', 'e'] }, ['d', 'a', 'b', 'c', 'e']],
    ['what is yielded in no other way goes', { always: [] }, ['d', 'b', 'c']],
    ['what another answer still yields stays', { always: ['a', 'b'], ask: [] }, ['a', 'b']],
    ['nothing is left', { always: [], ask: [] }, []],
  ])('%s', (_, change, order) => {
    expect(inVisitingOrder({ ...event, ...change }).order).toEqual(order);
  });

  test('every shipped life event is in order already', () => {
    for (const shipped of catalogue.life_events) expect(inVisitingOrder(shipped)).toEqual(shipped);
  });
});
