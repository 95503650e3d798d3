import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type ExportRequest, exportBundle } from '../../../db/bundle/export.ts';
import { verifyBundle } from '../../../db/bundle/verify.ts';
import type { ExportMessage, ExportOrder } from '../../../db/figures/export-order.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import { TABLES } from '../../../domain/bundle/tables.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { exported, exportRequest } from './exported.ts';
import { MIGRATIONS_DIR, Story, temporaryFolder } from './story.ts';
import { DAY, service } from './story-hall.ts';

const FILES = ['manifest.json', ...TABLES.map(({ file }) => file)].sort();

function served(): Story {
  const story = new Story().at('09:00');
  story.visitor('a', '1', 60_000);
  return story;
}

async function refusal(request: ExportRequest, signal?: AbortSignal): Promise<object> {
  try {
    await exportBundle(request, signal ? { signal } : {});
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.params };
    throw error;
  }
  return { code: null };
}

/** A service whose name may not be taken for a formula, or cannot be written in CP932. */
function nameService(story: Story, id: string, ja: string): void {
  write(story.store, THE_PROGRAM, (tx) => {
    tx.append({
      kind: 'service.set',
      service: { ...service(id, null), series: id.toUpperCase(), names: { ja, en: id } },
    });
  });
}

describe('a bundle', () => {
  it('is a folder and the same as one archive, and nothing else is left beside them', async () => {
    const story = served();
    const request = exportRequest(story.dataDir);
    const result = await exportBundle(request);
    expect(readdirSync(path.dirname(request.out)).sort()).toEqual(['bundle', 'bundle.zip']);
    expect(readdirSync(request.out).sort()).toEqual(FILES);
    const archive = unzipSync(readFileSync(result.archive));
    for (const name of FILES)
      expect(Buffer.from(archive[name] ?? [])).toEqual(readFileSync(path.join(request.out, name)));
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const story = served();
    const one = await exportBundle(exportRequest(story.dataDir));
    const other = await exportBundle(exportRequest(story.dataDir));
    expect(readFileSync(one.archive).equals(readFileSync(other.archive))).toBe(true);
  });

  it('describes itself: hall, period, versions, journal, files', async () => {
    const story = served();
    const { folder, journalHead } = await exportBundle(exportRequest(story.dataDir, { k: 12 }));
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
      files: object[];
    };
    expect(manifest).toMatchObject({
      format: 'madoguchi-aggregate/1',
      version: 1,
      hall: { id: 'story', name: { ja: '物語市役所' }, municipality_code: '131016' },
      period: { from: DAY, to: DAY },
      fiscal_year: 2026,
      generated_at: '2026-09-30T12:00:00+09:00',
      program_version: '0.1.0',
      measures_version: 1,
      k: 12,
      synthetic: false,
      journal_head: { seq: story.store.tail.seq, hash: Buffer.from(story.store.tail.hash).toString('hex') },
    });
    expect(journalHead?.seq).toBe(story.store.tail.seq);
    expect(manifest.files[0]).toMatchObject({
      name: 'services.csv',
      rows: 2,
      hidden_cells: 0,
      columns: expect.arrayContaining([
        {
          name: 'target_s',
          type: 'seconds',
          unit: 's',
          description: expect.objectContaining({ ja: expect.any(String) }),
        },
      ]),
    });
  });

  it.each([
    { practice: true, synthetic: false },
    { practice: false, synthetic: true },
  ])('of a hall whose visitors are not real says so: %o', async (flags) => {
    const { folder } = await exportBundle(exportRequest(new Story(flags).dataDir));
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      synthetic: true,
    });
  });

  it('is UTF-8 with its mark, CRLF, one header row', async () => {
    const { folder } = await exportBundle(exportRequest(served().dataDir));
    const text = readFileSync(path.join(folder, 'services.csv'), 'utf8');
    expect(text.startsWith('\uFEFFhall,id,name_ja,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('guards text that a spreadsheet would take for a formula, quotes what must be quoted', async () => {
    const story = served();
    nameService(story, 'f', '=1+1');
    nameService(story, 'g', '@SUM, "x"');
    nameService(story, 'h', '-1 番');
    const figures = await exported(story);
    const names = figures.rows('services.csv').map((row) => row.name_ja);
    expect(names).toEqual(['業務a', '業務b', `'=1+1`, `'@SUM, "x"`, `'-1 番`]);
    expect(readFileSync(path.join(figures.folder, 'services.csv'), 'utf8')).toContain(`"'@SUM, ""x"""`);
  });

  it('quotes a cell with any line break', async () => {
    const story = served();
    nameService(story, 'k', '一\n二');
    nameService(story, 'l', '三\r四');
    const { folder } = await exportBundle(exportRequest(story.dataDir));
    const text = readFileSync(path.join(folder, 'services.csv'), 'utf8');
    expect(text).toContain('"一\n二"');
    expect(text).toContain('"三\r四"');
    const data = { dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR };
    expect(verifyBundle({ bundle: folder, data })).toMatchObject({ recomputed: true });
  });

  it('in CP932 lists the characters that it does not have, and is verified all the same', async () => {
    const story = served();
    nameService(story, 'k', '髙𠮷😀課😀');
    const request = exportRequest(story.dataDir, { encoding: 'cp932' });
    const { folder, unmappable } = await exportBundle(request);
    expect(unmappable).toEqual([
      { character: '𠮷', count: 1 },
      { character: '😀', count: 2 },
    ]);
    const text = iconv.decode(readFileSync(path.join(folder, 'services.csv')), 'cp932');
    expect(text).toMatch(/^hall,id/);
    expect(text).toContain('髙〓〓課〓');
    const data = { dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR };
    expect(verifyBundle({ bundle: folder, data })).toMatchObject({ recomputed: true });
    expect(verifyBundle({ bundle: `${folder}.zip`, data })).toMatchObject({ recomputed: true });
  });

  it('of an empty period has its headers and names', async () => {
    const figures = await exported(served(), { from: '2020-01-01', to: '2020-01-31' });
    expect(figures.rows('tickets_daily.csv')).toEqual([]);
    expect(figures.rows('services.csv')).toHaveLength(2);
  });

  it('reads beside the running hall and from one snapshot', async () => {
    const story = served();
    const request = exportRequest(story.dataDir, { from: '2026-05-01' });
    const before = story.store.tail.seq;
    const result = await exportBundle(request, {
      onDay: (day) => {
        if (day === '2026-05-15') story.visitor('a', '1', 60_000);
      },
    });
    expect(story.store.tail.seq).toBeGreaterThan(before);
    expect(result.journalHead?.seq).toBe(before);
    const data = { dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR };
    expect(verifyBundle({ bundle: result.folder, data })).toMatchObject({ recomputed: true });
  });
});

describe('refusals leave nothing behind', () => {
  it.each([
    ['2026-06-02', '2026-06-01'],
    ['2026-02-30', '2026-06-01'],
    ['1800-01-01', '2026-06-01'],
    ['yesterday', 'today'],
  ])('the period %s to %s', async (from, to) => {
    const request = exportRequest(served().dataDir, { from, to });
    expect(await refusal(request)).toEqual({ code: 'period-invalid', from, to });
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });

  it('a folder with something in it, or an archive in the way', async () => {
    const { dataDir } = served();
    const full = temporaryFolder();
    writeFileSync(path.join(full, 'mine.txt'), 'mine');
    expect(await refusal(exportRequest(dataDir, { out: full }))).toEqual({
      code: 'out-not-empty',
      file: full,
    });
    expect(readdirSync(full)).toEqual(['mine.txt']);
    const out = path.join(temporaryFolder(), 'bundle');
    writeFileSync(`${out}.zip`, 'mine');
    expect(await refusal(exportRequest(dataDir, { out }))).toEqual({
      code: 'file-exists',
      file: `${out}.zip`,
    });
    expect(readFileSync(`${out}.zip`, 'utf8')).toBe('mine');
  });

  it('an empty folder is taken', async () => {
    const out = path.join(temporaryFolder(), 'bundle');
    mkdirSync(out);
    expect(await refusal(exportRequest(served().dataDir, { out }))).toEqual({ code: null });
    expect(readdirSync(out).sort()).toEqual(FILES);
  });

  it('a place that cannot be written', async () => {
    const blocked = path.join(temporaryFolder(), 'file');
    writeFileSync(blocked, '');
    const out = path.join(blocked, 'bundle');
    expect(await refusal(exportRequest(served().dataDir, { out }))).toMatchObject({
      code: 'file-unwritable',
    });
  });

  it('a cancel is heard between two days', async () => {
    const request = exportRequest(served().dataDir, { from: '2026-01-01' });
    const controller = new AbortController();
    const days: string[] = [];
    const stopped = exportBundle(request, {
      signal: controller.signal,
      onDay: (day) => {
        days.push(day);
        if (day === '2026-01-10') controller.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'export-cancelled' });
    expect(days.at(-1)).toBe('2026-01-10');
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });

  it('a store that is not there, or has no hall', async () => {
    expect(await refusal(exportRequest(temporaryFolder()))).toMatchObject({ code: 'store-missing' });
  });
});

describe('the worker', () => {
  it('exports on a thread of its own and tells its progress', async () => {
    const story = served();
    const out = path.join(temporaryFolder(), 'bundle');
    const order: ExportOrder = {
      dataDir: story.dataDir,
      migrationsDir: MIGRATIONS_DIR,
      from: '2026-05-31',
      to: DAY,
      out,
      encoding: 'utf8',
      k: null,
    };
    const worker = new Worker(path.resolve(import.meta.dirname, '../../../db/figures/export-worker.ts'), {
      workerData: order,
      execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
    });
    const messages: ExportMessage[] = [];
    worker.on('message', (message: ExportMessage) => messages.push(message));
    await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
    expect(messages).toEqual([
      { kind: 'progress', day: '2026-05-31' },
      { kind: 'progress', day: DAY },
      { kind: 'done' },
    ]);
    expect(existsSync(`${out}.zip`)).toBe(true);
  });
});
