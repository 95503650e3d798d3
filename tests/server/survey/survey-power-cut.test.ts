import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForReading } from '../../../db/open.ts';
import { WAITING_FILE, WaitingResponses } from '../../../db/survey/waiting.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { SurveyHall } from './survey-hall.ts';

const PROGRAM = path.join(import.meta.dirname, 'answering.ts');

/** Lets a hall take answers and kills it as soon as it has acknowledged `count` of them. */
function killAfter(dataDir: string, count: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8');
    if (told.split('\n').length > count) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // What was cut off in the middle of a line was not told.
    child.on('close', () => resolve(told.split('\n').slice(0, -1)));
  });
}

describe('a power cut', () => {
  it('loses no response that was acknowledged, and keeps none twice', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-power-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const acknowledged: string[] = [];
    for (const count of [3, 11, 7, 1]) acknowledged.push(...(await killAfter(dataDir, count)));
    const db = openForReading(dataDir, SOURCE_PLACES.migrationsDir);
    const kept = db.prepare('SELECT id FROM survey_response').pluck().all() as string[];
    const counted = db.prepare('SELECT sum(count) FROM survey_choice').pluck().get();
    db.close();
    const waiting = new WaitingResponses(dataDir).responses.map(({ id }) => id);
    // The last batch may have been cut off before its responses ceased to wait.
    const all = [...kept, ...waiting.filter((id) => !kept.includes(id))];
    expect(acknowledged.length).toBeGreaterThanOrEqual(22);
    expect(all).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length - acknowledged.length).toBeLessThanOrEqual(4);
    expect(counted).toBe(kept.length);
  });

  it('between the batch and the end of waiting counts nothing twice', async () => {
    const hall = await SurveyHall.open();
    const waiting = path.join(hall.dataDir, WAITING_FILE);
    const copy = path.join(hall.dataDir, 'copy.json');
    const age = { kind: 'range', question: 'age_band', code: 'from_30' } as const;
    for (let n = 0; n < 4; n += 1) await hall.give({ answers: [age] });
    copyFileSync(waiting, copy);
    await hall.give({ answers: [age] });
    expect(existsSync(waiting)).toBe(false);
    const before = hall.rows('SELECT * FROM survey_choice');
    copyFileSync(copy, waiting);
    await hall.restart();
    for (let n = 0; n < 5; n += 1) await hall.give();
    expect(hall.responses()).toHaveLength(10);
    expect(hall.rows('SELECT * FROM survey_choice')).toEqual(before);
  });
});
