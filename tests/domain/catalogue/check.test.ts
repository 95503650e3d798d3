import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import { type CatalogueProblem, checkCatalogue } from '../../../domain/catalogue/check.ts';
import type { QuestionNode } from '../../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { catalogue, hallServices, lifeEvent, service } from './shipped-catalogue.ts';

const without = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
  list.filter((entry) => entry.id !== id);

function withService(id: string, change: Partial<PublicService>): Catalogue {
  const services = catalogue.services.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  return { ...catalogue, services };
}

const blank = { text: '', status: 'unconfirmed' } as const;
const node = (question: string, ask: readonly QuestionNode[] = []): QuestionNode => ({
  question,
  yes: { add: [], ask },
  no: { add: [], ask: [] },
});

const cases: readonly (readonly [string, Catalogue, CatalogueProblem])[] = [
  [
    'an id twice',
    { ...catalogue, services: [...catalogue.services, service('dog')] },
    { code: 'duplicate_id', at: 'services', value: 'dog' },
  ],
  [
    'a spoken word twice',
    { ...catalogue, synonyms: [...catalogue.synonyms, ...catalogue.synonyms.slice(0, 1)] },
    { code: 'duplicate_id', at: 'synonyms', value: catalogue.synonyms[0]?.term ?? '' },
  ],
  [
    'a form that is gone',
    { ...catalogue, forms: without(catalogue.forms, 'temporary_plate') },
    { code: 'dangling_id', at: 'services/rinji/forms', value: 'temporary_plate' },
  ],
  [
    'a paper that is gone',
    { ...catalogue, evidence: without(catalogue.evidence, 'dog_tag') },
    { code: 'dangling_id', at: 'services/dog/evidence', value: 'dog_tag' },
  ],
  [
    'a paper that counted as another',
    { ...catalogue, evidence: without(catalogue.evidence, 'employee_id') },
    { code: 'dangling_id', at: 'evidence/identity/counts', value: 'employee_id' },
  ],
  [
    'a condition that is gone',
    { ...catalogue, conditions: without(catalogue.conditions, 'pregnant') },
    { code: 'dangling_id', at: 'services/hoiku/evidence', value: 'pregnant' },
  ],
  [
    'a place that is gone',
    { ...catalogue, places: without(catalogue.places, 'health_centre') },
    { code: 'dangling_id', at: 'services/dog/where', value: 'health_centre' },
  ],
  [
    'a day that deadlines run from',
    { ...catalogue, deadline_events: without(catalogue.deadline_events, 'funeral') },
    { code: 'dangling_id', at: 'services/sosaihi_k/deadlines', value: 'funeral' },
  ],
  [
    'a question that is gone',
    { ...catalogue, questions: without(catalogue.questions, 'has_dog') },
    { code: 'dangling_id', at: 'life_events/move_in/ask', value: 'has_dog' },
  ],
  [
    'a question that decided a condition',
    { ...catalogue, questions: without(catalogue.questions, 'from_abroad') },
    { code: 'dangling_id', at: 'conditions/from_abroad/question', value: 'from_abroad' },
  ],
  [
    'a procedure that life events yield',
    { ...catalogue, services: without(catalogue.services, 'hoiku') },
    { code: 'dangling_id', at: 'life_events/move_in/order', value: 'hoiku' },
  ],
  [
    'a procedure that a spoken word means',
    { ...catalogue, services: without(catalogue.services, 'rinji') },
    { code: 'dangling_id', at: 'synonyms/仮ナンバー/services', value: 'rinji' },
  ],
  [
    'a life event that a spoken word means',
    { ...catalogue, life_events: without(catalogue.life_events, 'marriage') },
    { code: 'dangling_id', at: 'synonyms/入籍/life_events', value: 'marriage' },
  ],
  [
    'a counter the hall does not have',
    withService('dog', { where: { kind: 'hall', service: 'kaikei', floor: '1F' } }),
    { code: 'dangling_id', at: 'services/dog/where', value: 'kaikei' },
  ],
  [
    'the same paper twice in one procedure',
    withService('dog', { evidence: [...service('dog').evidence, ...service('dog').evidence.slice(0, 1)] }),
    { code: 'duplicate_reference', at: 'services/dog/evidence', value: 'dog_tag@always' },
  ],
  [
    'a validity that ends before it begins',
    withService('dog', { valid_from: '2026-04-01', valid_to: '2026-03-31' }),
    { code: 'invalid_range', at: 'services/dog/valid_to', value: '2026-03-31' },
  ],
  [
    'a day of confirmation without anyone who confirmed',
    withService('dog', { confirmed_on: '2026-04-01' }),
    { code: 'invalid_range', at: 'services/dog/confirmed_on', value: '2026-04-01' },
  ],
  [
    'a procedure with an empty translation',
    withService('tennyu', {
      texts: { ...service('tennyu').texts, vi: { ...service('tennyu').texts.ja, summary: ' ' } },
    }),
    { code: 'empty_translation', at: 'services/tennyu/texts', value: 'vi' },
  ],
  [
    'a paper with an empty name',
    {
      ...catalogue,
      evidence: catalogue.evidence.map((entry) =>
        entry.id === 'seal' ? { ...entry, names: { ...entry.names, ko: blank } } : entry,
      ),
    },
    { code: 'empty_translation', at: 'evidence/seal', value: 'ko' },
  ],
  [
    'more papers asked for than can be chosen from',
    {
      ...catalogue,
      evidence: catalogue.evidence.map((entry) =>
        entry.id === 'seal' ? { ...entry, counts: [{ take: 2, of: ['passport'] }] } : entry,
      ),
    },
    { code: 'invalid_range', at: 'evidence/seal/counts', value: '2' },
  ],
  [
    'a paper that counts as itself',
    {
      ...catalogue,
      evidence: catalogue.evidence.map((entry) =>
        entry.id === 'seal' ? { ...entry, counts: [{ take: 1, of: ['seal'] }] } : entry,
      ),
    },
    { code: 'circular_evidence', at: 'evidence/seal/counts', value: 'seal' },
  ],
  [
    'a yielded procedure without a place in the visiting order',
    {
      ...catalogue,
      life_events: [{ ...lifeEvent('birth'), order: ['shussei', 'jidoteate', 'kodomo_iryo'] }],
    },
    { code: 'not_in_visiting_order', at: 'life_events/birth/order', value: 'kokuho_in' },
  ],
  [
    'a procedure in the visiting order that nothing yields',
    {
      ...catalogue,
      life_events: [{ ...lifeEvent('birth'), order: [...lifeEvent('birth').order, 'hoiku'] }],
    },
    { code: 'never_yielded', at: 'life_events/birth/order', value: 'hoiku' },
  ],
  [
    'a question below itself',
    { ...catalogue, life_events: [{ ...lifeEvent('birth'), ask: [node('has_dog', [node('has_dog')])] }] },
    { code: 'question_asked_twice', at: 'life_events/birth/ask', value: 'has_dog' },
  ],
];

describe('what the check tells', () => {
  test.each(cases)('%s', (_what, broken, problem) => {
    expect(checkCatalogue(broken, { hallServices })).toContainEqual(problem);
  });
});

test('the shipped catalogue has no problem', () => {
  expect(checkCatalogue(catalogue, { hallServices })).toEqual([]);
});

test('counters are not checked when the hall’s services are not given', () => {
  const elsewhere = withService('dog', { where: { kind: 'hall', service: 'kaikei', floor: '1F' } });
  expect(checkCatalogue(elsewhere)).toEqual([]);
});
