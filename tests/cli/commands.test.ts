import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM_VERSION } from '../../domain/program-version.ts';
import { temporaryFolder } from '../db/figures/story.ts';
import { madoguchi, serve } from './run.ts';

const HISTORY = `ticket,service,priority,arrived_at,called_at,started_at,ended_at,outcome,counter
001,a,normal,2025-06-02T09:00:00,2025-06-02T09:05:00,2025-06-02T09:06:00,2025-06-02T09:10:00,served,1
002,b,normal,2025-06-02T09:01:00,,,2025-06-02T09:20:00,left,
`;
const PERIOD = ['--from', '2025-06-01', '--to', '2025-06-30'];

function history(content = HISTORY): string {
  const file = path.join(temporaryFolder(), 'history.csv');
  writeFileSync(file, content);
  return file;
}

async function loaded(): Promise<string> {
  const data = path.join(temporaryFolder(), 'data');
  const run = await madoguchi(['import-history', history(), '--target', '600', '--data', data]);
  expect(run).toEqual({
    status: 0,
    stdout: '2 rows: 2 imported, 0 imported before.\nCreated, not active yet: services a b; counters 1.\n',
    stderr: '',
  });
  return data;
}

describe('from history to a verified bundle', () => {
  it('import, export, verify, and again', async () => {
    const data = await loaded();
    const out = path.join(temporaryFolder(), 'june');
    const exported = await madoguchi(['export', ...PERIOD, '--out', out, '--data', data]);
    expect(exported).toMatchObject({ status: 0, stderr: '' });
    expect(exported.stdout).toContain(`in ${out}\nthe same as one file: ${out}.zip\n`);
    const verified = await madoguchi(['verify', out, '--data', data]);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toMatch(/\nrecomputed = exported\n$/);
    expect((await madoguchi(['verify', `${out}.zip`])).stdout).not.toContain('recomputed');
    const again = await madoguchi(['import-history', history(), '--data', data, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, rows: 2, imported: 0, skipped: 2 });
  });

  it('says where the first difference is, on one line, with status 1', async () => {
    const data = await loaded();
    const out = path.join(temporaryFolder(), 'june');
    await madoguchi(['export', ...PERIOD, '--out', out, '--data', data]);
    writeFileSync(path.join(out, 'services.csv'), 'changed');
    const run = await madoguchi(['verify', out]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe(
      'bundle-hash-differs: services.csv was changed after the export (its hash differs).\n',
    );
    const json = await madoguchi(['verify', out, '--json']);
    expect(JSON.parse(json.stdout)).toEqual({
      ok: false,
      code: 'bundle-hash-differs',
      params: { file: 'services.csv' },
    });
    expect(json.status).toBe(1);
  });

  it('lists bad rows on stdout, the refusal on one line of stderr, in the language of the environment', async () => {
    const data = path.join(temporaryFolder(), 'data');
    const bad = history(HISTORY.replace('T09:10:00', 'T09:05:30').replace(',left,', ',gone,'));
    const english = await madoguchi(['import-history', bad, '--data', data]);
    expect(english).toEqual({
      status: 1,
      stdout:
        'line 2: ended_at: before the time that comes before it\nline 3: outcome: not one of the values of this column\n',
      stderr:
        'history-bad-row: Line 2 is not right (ended_at: before the time that comes before it). 2 lines in all. Nothing was imported.\n',
    });
    const japanese = await madoguchi(['import-history', bad, '--data', data], { LC_ALL: 'ja_JP.UTF-8' });
    expect(japanese.stderr).toMatch(/^history-bad-row: 2行目に誤りがあります（ended_at: 前の時刻より早く/);
    const json = await madoguchi(['import-history', bad, '--data', data, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      code: 'history-bad-row',
      faults: [
        { line: 2, column: 'ended_at', reason: 'order' },
        { line: 3, column: 'outcome', reason: 'choice' },
      ],
    });
  });

  it('names the characters that CP932 does not have', async () => {
    const data = path.join(temporaryFolder(), 'data');
    await madoguchi(['import-history', history(HISTORY.replace(',b,', ',𠮷野,')), '--data', data]);
    const out = path.join(temporaryFolder(), 'june');
    const run = await madoguchi(['export', ...PERIOD, '--out', out, '--data', data, '--encoding', 'cp932']);
    expect(run.stdout).toContain('not in CP932, replaced by 〓: "𠮷" (2 times)');
  });
});

describe('copies and examinations', () => {
  it('backup, doctor, restore', async () => {
    const data = await loaded();
    const file = path.join(temporaryFolder(), 'copy.sqlite');
    expect(await madoguchi(['backup', '--out', file, '--data', data])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await madoguchi(['backup', '--out', file, '--data', data])).toMatchObject({
      status: 1,
      stderr: `file-exists: ${file} exists already and is not overwritten.\n`,
    });
    const restored = await madoguchi(['restore', file, '--data', data, '--json']);
    const { replaced } = JSON.parse(restored.stdout) as { replaced: string };
    expect(existsSync(replaced)).toBe(true);
    const doctor = await madoguchi(['doctor', '--rebuild', '--data', data, '--json']);
    const { findings } = JSON.parse(doctor.stdout) as { findings: { check: string; sound: boolean }[] };
    expect(findings.filter(({ check, sound }) => !sound && check !== 'disk')).toEqual([]);
    expect(findings.map(({ check }) => check)).toContain('rebuild');
  });

  it('doctor tells one finding a line', async () => {
    const run = await madoguchi(['doctor', '--data', await loaded()]);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(line).toMatch(/^\[(ok|FAULT)\] .+/);
  });

  it('simulate fills an empty folder once', async () => {
    const data = path.join(temporaryFolder(), 'data');
    const args = [
      'simulate',
      '--days',
      '1',
      '--seed',
      's',
      '--visits-per-day',
      '20',
      '--data',
      data,
      '--json',
    ];
    const run = await madoguchi(args);
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, days: 1, from: '2024-04-01', to: '2024-04-01' });
    expect(await madoguchi(args)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^store-not-empty: /),
    });
  });
});

describe('serve', () => {
  it('answers at its address, holds the store, and stops when asked', async () => {
    const data = temporaryFolder();
    const served = await serve(['--port', '0', '--demo', '--data', data]);
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${served.url}/api/openapi.json`)).status).toBe(200);
    expect(readdirSync(data)).toEqual(['demo']);
    const demo = path.join(data, 'demo');
    const refused = await madoguchi(['import-history', history(), '--data', demo]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^hall-is-running: .*madoguchi serve.*\n$/);
    const copy = path.join(temporaryFolder(), 'copy.sqlite');
    expect(await madoguchi(['backup', '--out', copy, '--data', demo])).toMatchObject({ status: 0 });
    expect(await served.stop()).toBe(0);
    expect(await madoguchi(['import-history', history(), '--data', demo])).toMatchObject({ status: 0 });
  });

  it('ends with the store closed, however often it is asked meanwhile', async () => {
    const data = temporaryFolder();
    const served = await serve(['--port', '0', '--data', data]);
    expect(await served.stop('again')).toBe(0);
    expect(readdirSync(data)).not.toContain('madoguchi.sqlite-wal');
  });

  it('does not listen to other machines', async () => {
    const run = await madoguchi(['serve', '--host', '0.0.0.0', '--data', temporaryFolder()]);
    expect(run).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^lan-door-closed: [^\n]+\n$/),
    });
  });
});

describe('refusals', () => {
  it.each([
    { args: ['export', ...PERIOD, '--out', 'x'], code: 'store-missing' },
    { args: ['backup'], code: 'store-missing' },
    { args: ['doctor'], code: 'store-missing' },
    { args: ['verify', 'nowhere'], code: 'bundle-missing' },
    { args: ['restore', 'nowhere'], code: 'file-unreadable' },
    { args: ['import-history', '.'], code: 'history-not-a-file' },
    { args: ['export', '--from', '2025-06-30', '--to', '2025-06-01', '--out', 'x'], code: 'period-invalid' },
  ])('$args: one line with $code and a sentence, status 1', async ({ args, code }) => {
    const run = await madoguchi([...args, '--data', temporaryFolder()]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^${code}: [A-Z/{.n][^\n{]+\\.\n$`));
  });

  it.each([
    { args: [] },
    { args: ['dance'] },
    { args: ['merge', 'a', 'b'] },
    { args: ['verify'] },
    { args: ['export', '--from', '2025-06-01', '--to', '2025-06-30'] },
    { args: ['export', '--from', '2025-06-31', '--to', '2025-06-30', '--out', 'x'] },
    { args: ['export', ...PERIOD, '--out', 'x', '--encoding', 'latin1'] },
    { args: ['export', ...PERIOD, '--out', 'x', '--k', '2'] },
    { args: ['simulate', '--days', '0', '--seed', 'a'] },
    { args: ['simulate', '--days', '3'] },
    { args: ['import-history', 'x', '--target', 'soon'] },
    { args: ['serve', '--port', '99999999999'] },
    { args: ['doctor', '--force'] },
  ])('$args: wrong usage, status 2', async ({ args }) => {
    const run = await madoguchi(args);
    expect(run.status).toBe(2);
    expect(run.stderr).not.toBe('');
  });

  it('help and version are no mistakes', async () => {
    expect(await madoguchi(['--version'])).toMatchObject({ status: 0, stdout: `${PROGRAM_VERSION}\n` });
    const help = await madoguchi(['--help']);
    expect(help.status).toBe(0);
    for (const name of [
      'serve',
      'import-history',
      'export',
      'verify',
      'simulate',
      'backup',
      'restore',
      'doctor',
    ]) {
      expect(help.stdout).toContain(`\n  ${name} `);
    }
  });

  it.skipIf(process.getuid?.() === 0)(
    'without --data takes the user’s folder where the machine’s cannot be written',
    async () => {
      const home = temporaryFolder();
      const run = await madoguchi(['doctor'], { HOME: home, XDG_DATA_HOME: home });
      expect(run.stderr).toContain(path.join(home, 'Madoguchi'));
    },
  );

  it('a file in the way of the data folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'sub'));
    const file = path.join(folder, 'sub', 'data');
    writeFileSync(file, 'mine');
    const run = await madoguchi(['import-history', history(), '--data', file]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe(`file-unwritable: ${file} can not be written.\n`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
