import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aService, SMALL_SERVICES } from './small-hall.ts';
import { MINUTE } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

async function sheet(hall: TrialHall): Promise<string> {
  const { status, body } = await hall.call('POST', '/api/paper-sheet');
  expect(status).toBe(200);
  return readFileSync((body as { file: string }).file, 'utf8');
}

describe('the paper fallback', () => {
  test('shows who is in the hall in the order of calling, and nothing private', async () => {
    const services = [
      aService('shomei', 'A', { paperPad: { from: 900, to: 949 } }),
      ...SMALL_SERVICES.slice(1),
    ];
    const hall = new TrialHall({ services });
    await hall.issue('shomei');
    await hall.issue('shomei', { note: '秘密のメモ', support: ['wheelchair'] });
    await hall.issue('shomei', { cls: 'priority' });
    await hall.at('1', 'call-next');

    const page = await sheet(hall);

    const places = ['A003', 'A001', 'A002'].map((number) => page.indexOf(`<td>${number}</td>`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(page).toContain('呼び出し中 (1)');
    expect(page).toContain('A900–949');
    expect(page).not.toContain('秘密のメモ');
    expect(page).not.toContain('wheelchair');
  });

  test('whoever was sent to the front of the line stands there', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.issue('shomei');
    hall.clock.pass(MINUTE);
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'transfer', { ticket, service: 'shomei', place: 'end' });
    const called = await hall.at('1', 'call-next');
    await hall.at('1', 'transfer', { ticket: called.ticket, service: 'shomei', place: 'end' });
    hall.clock.pass(MINUTE);
    const again = await hall.at('1', 'call-next');
    await hall.at('1', 'transfer', { ticket: again.ticket, service: 'shomei', place: 'front' });

    const page = await sheet(hall);
    const numbers = [...page.matchAll(/<td>(A\d{3})<\/td>/g)].map(([, number]) => number);
    expect(numbers).toEqual(['A001', 'A002']);
  });

  test('a hall that is not set up has no sheet', async () => {
    const hall = new TrialHall({ empty: true });
    const { status, body } = await hall.call('POST', '/api/paper-sheet');
    expect([status, (body as { code: string }).code]).toEqual([409, 'hall-not-set-up']);
  });

  test('names are text, never markup', async () => {
    const names = { ja: '<script>alert(1)</script>', en: 'x' };
    const hall = new TrialHall({
      services: [aService('shomei', 'A', { names }), ...SMALL_SERVICES.slice(1)],
    });
    const page = await sheet(hall);
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
  });

  test('goes into the folder that the hall names, and never leaves half a page', async () => {
    const hall = new TrialHall();
    const folder = path.join(hall.dataDir, 'elsewhere');
    await hall.setHall({ paperSheet: { everyMinutes: 5, folder } });
    await sheet(hall);
    expect(existsSync(path.join(folder, 'madoguchi-live.html'))).toBe(true);
    expect(existsSync(path.join(folder, 'madoguchi-live.html.part'))).toBe(false);
  });

  test('a folder that cannot be written is said, and the hall goes on', async () => {
    const hall = new TrialHall();
    const folder = path.join(hall.dataDir, 'a-file');
    writeFileSync(folder, '');
    await hall.setHall({ paperSheet: { everyMinutes: 5, folder } });
    const { status, body } = await hall.call('POST', '/api/paper-sheet');
    expect([status, (body as { code: string }).code]).toEqual([503, 'file-unwritable']);
    expect(hall.problems.length).toBeGreaterThan(0);
    hall.problems.length = 0;
    await hall.issue('shomei');
  });
});
