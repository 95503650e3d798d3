import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { DAY } from '../server/trial-clock.ts';
import { TrialHall } from '../server/trial-hall.ts';

const NOTE = '声が小さいのでゆっくり話す';
const HANDOVER = '旧姓の戸籍を確認中';
const SUPPORT = ['wheelchair', 'sign_language'];

/** A day on which notes and support needs were said, corrected, handed over and answered with. */
async function aTalkativeDay(hall: TrialHall): Promise<number> {
  const { visit, ticket } = await hall.issue('shomei', { note: `${NOTE}（前）`, support: ['stroller'] });
  const { intake } = hall.visit(visit);
  await hall.act(`/api/visits/${visit}/intake`, { intake, support: SUPPORT, note: NOTE });
  await hall.at('1', 'call-next');
  await hall.at('1', 'start', { ticket });
  await hall.at('1', 'hold', { ticket, reason: 'inquiry', note: HANDOVER });
  await hall.at('1', 'resume', { ticket, to: 'counter' });
  await hall.at('1', 'transfer', { ticket, service: 'ido', note: `${HANDOVER}。つづき` });
  return visit;
}

function holdsText(hall: TrialHall, text: string): readonly string[] {
  return readdirSync(hall.dataDir).filter((name) => {
    const bytes = readFileSync(path.join(hall.dataDir, name));
    return (
      bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(JSON.stringify(text).slice(1, -1)))
    );
  });
}

describe('notes and support needs', () => {
  test('are there for staff until the day’s end', async () => {
    const hall = new TrialHall();
    await aTalkativeDay(hall);
    const { visits } = await hall.get<{ visits: QueueVisit[] }>('/api/queue');
    expect(visits[0]).toMatchObject({
      note: NOTE,
      support: SUPPORT,
      handoverNotes: [
        { counter: '1', note: HANDOVER },
        { counter: '1', note: `${HANDOVER}。つづき` },
      ],
    });
  });

  test('are in no journal row', async () => {
    const hall = new TrialHall();
    await aTalkativeDay(hall);
    const rows = hall.rows<{ kind: string; payload: string }>('SELECT kind, payload FROM journal');
    for (const { kind, payload } of rows) {
      expect(payload, kind).not.toMatch(/声が小さい|旧姓|wheelchair|sign_language|stroller/);
    }
    expect(rows.length).toBeGreaterThan(10);
  });

  const ENDS: readonly [name: string, end: (hall: TrialHall) => Promise<unknown>][] = [
    ['the manager ends the day', (hall) => hall.act('/api/day/close')],
    [
      'the next day begins',
      (hall) => {
        hall.clock.pass(DAY);
        return hall.act('/api/guidance', { reason: 'where' });
      },
    ],
    [
      'the program starts on another day',
      (hall) => {
        hall.clock.pass(DAY);
        return hall.restart();
      },
    ],
  ];
  test.each(ENDS)(
    'are gone when %s: from every table, from remembered answers, from the bytes of the file',
    async (_, end) => {
      const hall = new TrialHall();
      const visit = await aTalkativeDay(hall);
      expect(holdsText(hall, NOTE)).not.toEqual([]);
      await end(hall);
      expect(hall.rows('SELECT * FROM visit_private')).toEqual([]);
      expect(hall.rows('SELECT * FROM handover_note')).toEqual([]);
      await hall.close();
      expect(holdsText(hall, NOTE)).toEqual([]);
      expect(holdsText(hall, HANDOVER)).toEqual([]);
      expect(holdsText(hall, 'sign_language')).toEqual(['madoguchi.sqlite']);
      hall.reopen();
      expect(hall.visit(visit).intake).toBeDefined();
      expect(hall.rows(`SELECT 1 FROM request WHERE answer LIKE '%sign_language%'`)).toEqual([]);
    },
  );

  test('support needs are counted by month, and only there; mistakes are not', async () => {
    const hall = new TrialHall({ start: '2026-06-30T16:00:00+09:00' });
    await hall.issue('shomei', { support: ['wheelchair', 'elderly'] });
    await hall.issue('ido', { support: ['wheelchair'] });
    const mistake = await hall.issue('zei', { support: ['wheelchair', 'writing'] });
    await hall.act('/api/tickets/cancel', { ticket: mistake.ticket, reason: 'mistake' });
    hall.clock.pass(DAY);
    await hall.issue('shomei', { support: ['wheelchair'] });
    await hall.act('/api/day/close');
    await hall.act('/api/day/close');
    expect(hall.rows('SELECT month, need, count FROM support_month ORDER BY month, need')).toEqual([
      { month: '2026-06', need: 'elderly', count: 1 },
      { month: '2026-06', need: 'wheelchair', count: 2 },
      { month: '2026-07', need: 'wheelchair', count: 1 },
    ]);
  });
});
