import { describe, expect, test } from 'vitest';
import { proceduresFor, questionsOnTheWay, totalMinutes } from '../../../domain/catalogue/guide.ts';
import type { Answers, LifeEvent } from '../../../domain/catalogue/life-event.ts';
import { catalogue, lifeEvent, service } from './shipped-catalogue.ts';

const everything: Readonly<Record<string, readonly string[]>> = {
  move_in: [
    'tennyu',
    'juki_card_keizoku',
    'inkan_toroku',
    'kokuho_in',
    'nenkin_1go',
    'jidoteate',
    'kodomo_iryo',
    'school',
    'hoiku',
    'kaigo_jukyu',
    'shintai_techo',
    'dog',
  ],
  move_out: ['tenshutsu', 'kokuho_out', 'jidoteate', 'kodomo_iryo', 'school', 'kaigo_jukyu'],
  move_within: ['tenkyo', 'juki_card_keizoku', 'densho', 'kodomo_iryo', 'school', 'dog'],
  birth: ['shussei', 'kokuho_in', 'jidoteate', 'kodomo_iryo'],
  marriage: ['konin', 'tenkyo', 'densho', 'juri', 'inkan_toroku', 'kokuho_in'],
  divorce: ['rikon', 'tenkyo', 'kokuho_in', 'nenkin_1go', 'jidoteate', 'kodomo_iryo', 'jifu'],
  death: [
    'shibo',
    'okuyami',
    'setai',
    'joseki',
    'kokuho_out',
    'sosaihi_k',
    'koki_sosai',
    'nenkin_shibo',
    'kaigo_kaesu',
    'zei_daihyo',
  ],
  leaving_job: ['kokuho_in', 'nenkin_1go', 'menjo', 'kazei'],
  new_job: ['kokuho_out'],
  inheritance: ['joseki', 'fuhyo', 'hyoka', 'zei_daihyo'],
  foreign_resident: ['tennyu', 'zairyu', 'juminhyo', 'kokuho_in', 'kazei'],
};

test('each of the eleven life events can yield exactly its procedures, in visiting order', () => {
  const orders = Object.fromEntries(catalogue.life_events.map((event) => [event.id, event.order]));
  expect(orders).toEqual(everything);
});

describe('answers yield the exact list', () => {
  const cases: readonly (readonly [string, string, Answers, readonly string[]])[] = [
    ['move_in', 'before any answer', {}, ['tennyu']],
    [
      'move_in',
      'a family with a card, a dog and a pupil, in company insurance',
      {
        is_foreign: 'no',
        from_abroad: 'no',
        has_mynumber_card: 'yes',
        needs_seal: 'no',
        in_company_insurance: 'yes',
        has_children: 'yes',
        has_school_children: 'yes',
        wants_nursery: 'no',
        care_certified: 'no',
        has_disability_certificate: 'no',
        has_dog: 'yes',
      },
      ['tennyu', 'juki_card_keizoku', 'jidoteate', 'kodomo_iryo', 'school', 'dog'],
    ],
    [
      'move_in',
      'self-employed',
      { in_company_insurance: 'no', pays_pension_self: 'yes' },
      ['tennyu', 'kokuho_in', 'nenkin_1go'],
    ],
    [
      'move_in',
      'an answer below a branch not taken counts for nothing',
      { in_company_insurance: 'yes', pays_pension_self: 'yes', has_children: 'no', wants_nursery: 'yes' },
      ['tennyu'],
    ],
    ['death', 'already registered', { death_registered: 'yes' }, ['okuyami']],
    ['death', 'not yet registered', { death_registered: 'no' }, ['shibo', 'okuyami']],
    [
      'death',
      'aged over 75 with land and a pension',
      { deceased_kokuho: 'no', deceased_over75: 'yes', deceased_pension: 'yes', deceased_real_estate: 'yes' },
      ['okuyami', 'koki_sosai', 'nenkin_shibo', 'zei_daihyo'],
    ],
    [
      'leaving_job',
      'no income',
      {
        joins_family_insurance: 'no',
        continues_old_insurance: 'no',
        age_20_59: 'yes',
        hard_to_pay_pension: 'yes',
        needs_income_certificate: 'no',
      },
      ['kokuho_in', 'nenkin_1go', 'menjo'],
    ],
    ['leaving_job', 'joins the spouse’s insurance', { joins_family_insurance: 'yes' }, []],
    ['new_job', 'was not in 国保', { in_kokuho: 'no' }, []],
    ['new_job', 'was in 国保', { in_kokuho: 'yes' }, ['kokuho_out']],
  ];
  test.each(cases)('%s: %s', (id, _who, answers, procedures) => {
    expect(proceduresFor(lifeEvent(id), answers)).toEqual(procedures);
  });
});

/** The question that a reader answers next, as the screen asks: the first on the way without an answer. */
const nextOnTheWay = (event: LifeEvent, answers: Answers): string | undefined =>
  questionsOnTheWay(event, answers).find((question) => answers[question] === undefined);

describe('every way through every tree', () => {
  test.each(catalogue.life_events.map((event) => event.id))('%s', (id) => {
    const event = lifeEvent(id);
    const reached = new Set<string>();
    const walk = (answers: Answers) => {
      const question = nextOnTheWay(event, answers);
      if (question !== undefined) {
        walk({ ...answers, [question]: 'yes' });
        walk({ ...answers, [question]: 'no' });
        return;
      }
      const procedures = proceduresFor(event, answers);
      expect(new Set(procedures).size).toBe(procedures.length);
      expect(procedures).toEqual(event.order.filter((entry) => procedures.includes(entry)));
      for (const procedure of procedures) reached.add(procedure);
    };
    walk({});
    expect([...reached].sort()).toEqual([...event.order].sort());
  });
});

test('questions are asked one after another, and only where the answers lead', () => {
  const event = lifeEvent('leaving_job');
  expect(nextOnTheWay(event, {})).toBe('joins_family_insurance');
  expect(nextOnTheWay(event, { joins_family_insurance: 'yes' })).toBe('needs_income_certificate');
  expect(questionsOnTheWay(event, { joins_family_insurance: 'no' })).toEqual([
    'joins_family_insurance',
    'continues_old_insurance',
    'age_20_59',
    'needs_income_certificate',
  ]);
  expect(
    nextOnTheWay(event, { joins_family_insurance: 'yes', needs_income_certificate: 'no' }),
  ).toBeUndefined();
});

test('the time of several procedures is their sum; of none, nothing', () => {
  const visit = [service('tennyu'), service('juki_card_keizoku'), service('kokuho_in')];
  expect(totalMinutes(visit)).toBe(visit.reduce((sum, entry) => sum + entry.minutes, 0));
  expect(totalMinutes([])).toBe(0);
});
