import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { type ExportRequest, exportBundle } from '../../../db/bundle/export.ts';
import { verifyBundle } from '../../../db/bundle/verify.ts';
import type { TextRow } from '../../../domain/bundle/totals.ts';
import { MIGRATIONS_DIR, type Story, temporaryFolder } from './story.ts';
import { DAY } from './story-hall.ts';

/** The records of a written bundle. */
export class Exported {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  rows(file: string): readonly TextRow[] {
    return parse(readFileSync(path.join(this.folder, file)), { columns: true, bom: true });
  }

  /** The one record with these key cells. */
  row(file: string, keys: TextRow): TextRow {
    const found = this.rows(file).filter((row) =>
      Object.entries(keys).every(([name, value]) => row[name] === value),
    );
    expect(found, `${file} ${JSON.stringify(keys)}`).toHaveLength(1);
    return found[0] ?? {};
  }

  daily(service = 'ALL', date = DAY): TextRow {
    return this.row('tickets_daily.csv', { date, service });
  }

  hourly(hour: number, service = 'ALL', date = DAY): TextRow {
    return this.row('tickets_hourly.csv', { date, hour: String(hour), service });
  }

  visits(date = DAY): TextRow {
    return this.row('visits_daily.csv', { date });
  }

  counter(counter: string, date = DAY): TextRow {
    return this.row('counters_daily.csv', { date, counter });
  }

  /** The buckets that hold something, by their lower edge. */
  histogram(measure: string, service = 'ALL', date = DAY): Readonly<Record<string, string>> {
    const rows = this.rows('histograms.csv').filter(
      (row) => row.measure === measure && row.service === service && row.date === date && row.count !== '0',
    );
    return Object.fromEntries(rows.map((row) => [row.bucket_from_s, row.count]));
  }
}

export function exportRequest(dataDir: string, more: Partial<ExportRequest> = {}): ExportRequest {
  return {
    dataDir,
    migrationsDir: MIGRATIONS_DIR,
    from: DAY,
    to: DAY,
    out: path.join(temporaryFolder(), 'bundle'),
    encoding: 'utf8',
    k: null,
    programVersion: '0.1.0',
    now: Date.parse('2026-09-30T12:00:00+09:00'),
    ...more,
  };
}

/** Exports what the story told, and holds every figure against the replay of its journal. */
export async function exported(story: Story, more: Partial<ExportRequest> = {}): Promise<Exported> {
  const request = exportRequest(story.dataDir, more);
  const { folder } = await exportBundle(request);
  const data = { dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR };
  expect(verifyBundle({ bundle: folder, data })).toMatchObject({ recomputed: true });
  return new Exported(folder);
}
