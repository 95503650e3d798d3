import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../domain/catalogue/life-event.ts';
import { decideConditions, type Paper, papersFor } from '../../../domain/catalogue/papers.ts';
import { catalogue, service } from './shipped-catalogue.ts';

function papers(ids: readonly string[], answers: Answers = {}): readonly Paper[] {
  return papersFor(ids.map(service), { ...catalogue, answers });
}
const named = (list: readonly Paper[]) => list.map((paper) => paper.evidence);
const paper = (list: readonly Paper[], id: string) => list.find((entry) => entry.evidence === id);

describe('papers of several procedures', () => {
  test('each is asked for once, for all the procedures that want it', () => {
    const list = papers(['tennyu', 'kokuho_in', 'kodomo_iryo']);
    expect(new Set(named(list)).size).toBe(list.length);
    expect(paper(list, 'identity')).toEqual({
      evidence: 'identity',
      conditions: [],
      services: ['tennyu', 'kokuho_in', 'kodomo_iryo'],
    });
  });

  test('a stronger paper makes the weaker unnecessary and serves its procedures', () => {
    const list = papers(['tennyu', 'inkan_toroku']);
    expect(named(list)).not.toContain('identity');
    expect(paper(list, 'identity_photo')?.services).toEqual(['inkan_toroku', 'tennyu']);
  });

  test('a stronger paper asked for under a condition does not replace the weaker', () => {
    const list = papers(['koseki_zenbu']);
    expect(named(list)).toContain('identity');
    expect(paper(list, 'identity_photo')?.conditions).toEqual(['wide_area']);
  });

  test('a chain of stronger papers leaves one', () => {
    const list = papers(['nenkin_1go', 'kogaku', 'kokuho_in']);
    expect(
      named(list).filter((id) => id.startsWith('mynumber_proof') || id === 'pension_or_mynumber'),
    ).toEqual(['mynumber_proof_household']);
    expect([...(paper(list, 'mynumber_proof_household')?.services ?? [])].sort()).toEqual([
      'kogaku',
      'kokuho_in',
      'nenkin_1go',
    ]);
  });

  test('conditions of several procedures are joined; always wins over sometimes', () => {
    expect(paper(papers(['tennyu', 'setai']), 'proxy_letter')?.conditions).toEqual([
      'proxy_other_household',
      'proxy',
    ]);
    expect(paper(papers(['kaigo_nintei', 'tenshutsu']), 'care_card')?.conditions).toEqual([]);
  });

  test('a newborn is not simply asked when the former insurance ended; someone who left a job is', () => {
    expect(paper(papers(['kokuho_in', 'shussei']), 'insurance_end_proof')?.conditions).toEqual([
      'left_insurance',
    ]);
    expect(paper(papers(['kokuho_in', 'nenkin_1go']), 'insurance_end_proof')?.conditions).toEqual([]);
  });

  test('no procedure, no paper', () => {
    expect(papers([])).toEqual([]);
  });
});

describe('answers decide conditions', () => {
  test('a denied condition takes its paper off the list', () => {
    expect(named(papers(['tennyu'], { from_abroad: 'no' }))).not.toContain('passport');
    expect(named(papers(['tennyu'], { is_foreign: 'no' }))).not.toContain('residence_card_or_spr');
  });

  test('a confirmed condition makes it a paper to bring', () => {
    expect(paper(papers(['tennyu'], { from_abroad: 'yes' }), 'passport')?.conditions).toEqual([]);
  });

  test('an undecided condition stays beside its paper', () => {
    expect(paper(papers(['tennyu']), 'passport')?.conditions).toEqual(['from_abroad']);
  });

  test('a question without an answer decides nothing', () => {
    expect(decideConditions(catalogue.conditions, {}).size).toBe(0);
    expect(decideConditions(catalogue.conditions, { in_kokuho: 'no' })).toEqual(
      new Map([['nhi_member', false]]),
    );
  });
});
