import path from 'node:path';
import Database from 'better-sqlite3';
import { v4 as uuidv4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { STORE_FILE } from '../../../db/open.ts';
import { keyLeaves, placesOf } from './store-pages.ts';
import type { SurveyHall } from './survey-hall.ts';
import { SurveyHall as Hall, scored } from './survey-hall.ts';

const WAL = `${STORE_FILE}-wal`;

/** Every visitor is served and answers right away: whoever knows the order of the answers knows whose they are. */
async function servedAndAsked(hall: SurveyHall, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await hall.serve('zei', '3');
    const text = { kind: 'text', question: 'comment', text: `意見 ${id}` } as const;
    await hall.give({ id, answers: [scored('overall', 1 + (index % 5)), text] });
  }
}

const storeOf = (hall: SurveyHall): Buffer => hall.files().get(STORE_FILE) ?? Buffer.alloc(0);

function* shuffles(values: readonly string[]): Generator<readonly string[]> {
  yield values;
  yield [...values].reverse();
  yield values.filter((_, index) => index % 2 === 0).concat(values.filter((_, index) => index % 2 === 1));
}

describe('from all the files of the store, after the batch', () => {
  it('each response stands once, in the order of its random id and not of its coming', async () => {
    const hall = await Hall.open();
    const ids = Array.from({ length: 40 }, () => uuidv4());
    await servedAndAsked(hall, ids);
    const files = [...hall.files()];
    for (const text of ids.flatMap((id) => [id, id.slice(0, 13), id.slice(-12)])) {
      const found = files.flatMap(([name, bytes]) => placesOf(text, bytes).map(() => name));
      // Once as its own id and once in the words that the test made it write: no removed row is left, nor a part.
      expect(found, text).toEqual([STORE_FILE, STORE_FILE]);
    }
    const pages = keyLeaves(storeOf(hall));
    for (const { bytes } of pages) {
      const onPage = ids
        .flatMap((id) => placesOf(`2026-06${id}`, bytes).map((at) => ({ id, at })))
        .sort((a, b) => b.at - a.at)
        .map(({ id }) => id);
      expect(onPage).toEqual([...onPage].sort());
    }
    expect(pages.filter(({ bytes }) => ids.some((id) => bytes.includes(id))).length).toBeGreaterThan(2);
  });

  it('nothing is left in the write-ahead log, nor beside the store', async () => {
    const hall = await Hall.open();
    for (let n = 0; n < 5; n += 1) await hall.give();
    expect(hall.responses()).toHaveLength(5);
    const files = hall.files();
    expect(files.get(WAL)?.length ?? 0).toBe(0);
    expect([...files.keys()].filter((name) => name.includes('survey'))).toEqual([]);
  });

  it('a removed text is nowhere', async () => {
    const hall = await Hall.open();
    const ids = Array.from({ length: 30 }, () => uuidv4());
    for (const id of ids) {
      await hall.give({
        answers: [{ kind: 'text', question: 'comment', text: `電話は ${id} です。`.repeat(5) }],
      });
    }
    const [comment] = hall.rows<{ id: string; text: string }>('SELECT id, text FROM survey_comment LIMIT 1');
    const [told] = ids.filter((id) => comment?.text.includes(id));
    const places = () =>
      [...hall.files().values()].flatMap((bytes) => placesOf(told?.slice(0, 12) ?? '', bytes)).length;
    expect(places()).toBe(5);
    await hall.act('/api/survey/comments/remove', { comment: comment?.id });
    expect(places()).toBe(0);
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(29);
  });

  it('the pages are the same whatever order the responses came in and however they were batched', async () => {
    const ids = Array.from({ length: 70 }, () => uuidv4());
    const codeOf = (id: string) => (id < '8' ? 2 : 4);
    const seen = new Set<string>();
    for (const order of shuffles(ids)) {
      const hall = await Hall.open();
      for (const [index, id] of order.entries()) {
        if (index % 7 === order.indexOf(ids[0] as string) % 7) await hall.serve('zei', '3');
        const age = { kind: 'range', question: 'age_band', code: 'from_30' } as const;
        await hall.give({ id, answers: [scored('overall', codeOf(id)), age] });
        if (index === 20) await hall.restart();
      }
      const leaves = keyLeaves(storeOf(hall)).filter(({ bytes }) => ids.some((id) => bytes.includes(id)));
      expect(leaves.length).toBeGreaterThan(1);
      seen.add(
        leaves
          .map(({ bytes }) => bytes.toString('hex'))
          .sort()
          .join(' '),
      );
    }
    expect(seen.size).toBe(1);
  });

  it('answers bear nothing that a ticket bears: no time, counter, device, language or option', async () => {
    const hall = await Hall.open();
    await servedAndAsked(
      hall,
      Array.from({ length: 5 }, () => uuidv4()),
    );
    const columns = (table: string) =>
      hall.rows<{ name: string }>(`PRAGMA table_info(${table})`).map((c) => c.name);
    expect(columns('survey_response')).toEqual([
      'month',
      'id',
      'survey',
      'version',
      'service',
      'channel',
      'identical_run',
      'answers',
    ]);
    const months = hall.rows<{ month: string }>(
      'SELECT month FROM survey_response UNION SELECT month FROM survey_choice UNION SELECT month FROM survey_comment',
    );
    expect(months).toEqual([{ month: '2026-06' }]);
    const indexes = hall.rows(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name LIKE 'survey%'
      AND name NOT LIKE 'sqlite_autoindex_survey_version%'`);
    expect(indexes.filter((row) => !JSON.stringify(row).includes('autoindex'))).toEqual([]);
  });

  it('neither the journal nor the remembered requests say that somebody answered', async () => {
    const hall = await Hall.open();
    const before = hall.rows(
      'SELECT (SELECT count(*) FROM journal) AS j, (SELECT count(*) FROM request) AS r',
    );
    for (let n = 0; n < 10; n += 1) await hall.give();
    expect(hall.responses()).toHaveLength(10);
    expect(
      hall.rows('SELECT (SELECT count(*) FROM journal) AS j, (SELECT count(*) FROM request) AS r'),
    ).toEqual(before);
  });

  it('the log is emptied later where an export was reading', async () => {
    const hall = await Hall.open();
    await hall.give();
    const reader = new Database(path.join(hall.dataDir, STORE_FILE), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM journal').get();
    await hall.serve('zei', '3');
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push(await hall.give());
    expect(hall.responses()).toHaveLength(5);
    const logged = hall.files().get(WAL) ?? Buffer.alloc(0);
    expect(ids.some((id) => logged.includes(id))).toBe(true);
    reader.exec('COMMIT');
    reader.close();
    await hall.give();
    expect(hall.files().get(WAL)?.length ?? 0).toBe(0);
  });
});

describe('a service that points at few tickets', () => {
  const asked = async (hall: SurveyHall): Promise<void> => {
    await hall.serve('zei', '3');
    await hall.act('/api/survey/settings', { settings: { retentionDays: 400, atCounter: 'automatic' } });
    await hall.serve('zei', '3');
    const { body } = await hall.call('POST', '/api/survey/counters/3/begin');
    await hall.give({ token: (body as { token: string }).token });
  };

  it('waits until ten tickets could be meant', async () => {
    const hall = await Hall.open();
    await asked(hall);
    for (let n = 0; n < 5; n += 1) await hall.give();
    expect(hall.responses().map(({ service }) => service)).toEqual([null, null, null, null, null]);
    for (let n = 0; n < 8; n += 1) await hall.serve('zei', '3');
    for (let n = 0; n < 4; n += 1) await hall.give();
    expect(hall.responses().filter(({ service }) => service === 'zei')).toHaveLength(1);
    expect(hall.responses()).toHaveLength(10);
  });

  it('is left out where the month ends before', async () => {
    const hall = await Hall.open();
    await asked(hall);
    hall.clock.set('2026-07-01T08:30:00+09:00');
    await hall.restart();
    expect(hall.responses().map(({ month, service }) => [month, service])).toEqual([['2026-06', null]]);
  });
});
