import { describe, expect, test } from 'vitest';
import { find, idsOf } from './finding.ts';

const scoreOf = (typed: string, id: string): number =>
  find(typed).procedures.find((found) => found.id === id)?.score ?? 0;
const whyOf = (typed: string, id: string) => find(typed).procedures.find((found) => found.id === id)?.why[0];

describe('the order of results and the reason given for each', () => {
  test('the whole of a name is surer than its start, its start than its middle', () => {
    expect(scoreOf('婚姻届', 'konin')).toBe(1);
    expect(scoreOf('婚姻', 'konin')).toBeLessThan(1);
    expect(scoreOf('児童手当の認定', 'jidoteate')).toBeGreaterThan(scoreOf('認定', 'jidoteate'));
  });

  test('the more of a name was typed, the surer it is', () => {
    const typed = ['限度', '限度額', '限度額適', '限度額適用', '限度額適用認定'];
    const scores = typed.map((q) => scoreOf(q, 'kogaku'));
    expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 1);
    for (const q of typed) expect(idsOf(q, 1)).toEqual(['kogaku']);
  });

  test('a word that a name begins with comes before one that only stands behind a dot in another', () => {
    for (const typed of ['転出', 'てんしゅつ', 'tenshutsu']) expect(idsOf(typed, 1)).toEqual(['tenshutsu']);
    expect(idsOf('転入', 1)).toEqual(['tennyu']);
    expect(idsOf('転出', 3)).toContain('kaigo_jukyu');
  });

  test('a name comes before a paper of the same words', () => {
    expect(idsOf('パスポート', 1)).toEqual(['passport_guide']);
    expect(whyOf('パスポート', 'passport_guide')?.kind).not.toBe('paper');
    expect(scoreOf('パスポート', 'passport_guide')).toBeGreaterThan(scoreOf('パスポート', 'inkan_toroku'));
  });

  test('what a spoken word means first comes first', () => {
    expect(idsOf('引っ越し')).toEqual(['tennyu', 'tenkyo', 'tenshutsu']);
    expect(whyOf('引っ越し', 'tennyu')).toEqual({ kind: 'spoken', text: '引っ越し' });
  });

  test('a paper leads to the procedures that ask for it, and says so', () => {
    expect(whyOf('在学証明書', 'school')?.text).toBe('在学証明書');
    expect(whyOf('教科用図書給与証明書', 'school')).toEqual({ kind: 'paper', text: '教科用図書給与証明書' });
    expect(whyOf('住民異動届', 'tenkyo')?.kind).toMatch(/form|spoken/);
  });

  test('a mistyped word is less sure than the same word typed well', () => {
    for (const [mistyped, well, id] of [
      ['てんきょとどげ', 'てんきょとどけ', 'tenkyo'],
      ['戸藉抄本', '戸籍抄本', 'koseki_kojin'],
      ['marrige', 'marriage', 'konin'],
    ] as const) {
      expect(idsOf(mistyped, 1)).toEqual([id]);
      expect(scoreOf(mistyped, id)).toBeLessThan(scoreOf(well, id));
    }
  });

  test('two mistakes in a short word are another word', () => {
    expect(scoreOf('てんさよとどけ', 'tenkyo')).toBeLessThan(scoreOf('てんきよとどけ', 'tenkyo'));
    expect(idsOf('いぬ', 1)).toEqual(['dog']);
    expect(idsOf('いね', 3)).not.toContain('dog');
  });

  test('a sentence is found by the words in it, wherever they stand', () => {
    expect(idsOf('会社を辞めて健康保険がなくなったので国民健康保険に入りたいのですが', 1)).toEqual([
      'kokuho_in',
    ]);
    expect(idsOf('息子の奨学金の申請に所得がわかる書類がいると言われた', 1)).toEqual(['kazei']);
    expect(idsOf('I just moved here from Osaka and need to register my new address', 1)).toEqual(['tennyu']);
  });

  test('two words together mean what both mean', () => {
    expect(idsOf('国保 やめる', 1)).toEqual(['kokuho_out']);
    expect(idsOf('マイナンバーカード 住所変更', 1)).toEqual(['juki_card_keizoku']);
    const { why } = find('介護 引っ越し').procedures[0] ?? { why: [] };
    expect(why.length).toBeGreaterThan(0);
  });

  test('asking for, reporting or needing something does not decide what', () => {
    for (const said of ['', 'の手続き', 'の申請がしたい', 'が必要', 'をください']) {
      expect(idsOf(`児童手当${said}`, 1)).toEqual(['jidoteate']);
    }
  });
});

describe('life events', () => {
  test.each([
    ['引っ越し', ['move_in', 'move_out', 'move_within']],
    ['結婚', ['marriage']],
    ['子どもが生まれた', ['birth']],
    ['仕事をやめた', ['leaving_job']],
    ['親が亡くなった', ['death']],
    ['inheritance', ['inheritance']],
  ])('%s', (typed, expected) => {
    const first = find(typed)
      .lifeEvents.slice(0, expected.length)
      .map(({ id }) => id);
    expect([...first].sort()).toEqual([...expected].sort());
  });

  test('lead to what always belongs to them', () => {
    expect(idsOf('子どもが生まれた（出生）')).toEqual(
      expect.arrayContaining(['shussei', 'jidoteate', 'kodomo_iryo']),
    );
  });
});

describe('nothing to find', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' 　\t\n'],
    ['signs', '！？…※「」'],
    ['emoji', '😀🏠👨‍👩‍👧'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['half a surrogate pair', '\ud83d'],
    ['words of no procedure', 'ｑｗｘｚ'],
  ])('%s', (_, typed) => {
    const { procedures, lifeEvents } = find(typed);
    expect(procedures.filter(({ score }) => score > 0.3)).toEqual([]);
    expect(lifeEvents.filter(({ score }) => score > 0.3)).toEqual([]);
  });

  test('emoji beside words do no harm', () => {
    expect(idsOf('🏠引っ越し😀', 1)).toEqual(['tennyu']);
  });

  test('only the first letters of a long text are looked at', () => {
    const typed = `住民票を取りたい${'。ありがとうございます'.repeat(1000)}転入届`;
    expect(idsOf(typed, 1)).toEqual(['juminhyo']);
    expect(scoreOf(typed, 'tennyu')).toBe(0);
  });
});
