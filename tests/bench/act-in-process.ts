import path from 'node:path';
import Database from 'better-sqlite3';
import { ACTS, type ActName, HallAtWork } from './hall-at-work.ts';
import type { Figure, Section } from './report.ts';
import { median, percentile, timed } from './stats.ts';

interface Bare {
  commit(): void;
  close(): void;
}

/** The least that a durable act can cost: one row into one table, committed with the store's own pragmas. */
function openBare(folder: string): Bare {
  const db = new Database(path.join(folder, 'bare.sqlite'));
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
  ]) {
    db.pragma(pragma);
  }
  db.pragma('trusted_schema = OFF');
  db.pragma('secure_delete = FAST');
  db.exec('CREATE TABLE IF NOT EXISTS line (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO line (text) VALUES (?)');
  return { commit: () => insert.run('x'.repeat(100)), close: () => db.close() };
}

type Times = Record<ActName | 'bare', number[]>;

function emptyTimes(): Times {
  return { issue: [], call: [], start: [], finish: [], bare: [] };
}

/** Acts and bare commits in turn, so that both meet the same disk and the same neighbours. */
function block(hall: HallAtWork, bare: Bare, rounds: number): Times {
  const times = emptyTimes();
  for (let round = 0; round < rounds; round += 1) {
    for (const act of ACTS) {
      times[act].push(timed(hall.prepare(act)).ms);
      times.bare.push(timed(() => bare.commit()).ms);
    }
  }
  return times;
}

const allActs = (times: Times): readonly number[] => ACTS.flatMap((act) => times[act]);

/** One act inside `write()` against a bare commit; medians of the ratios of several blocks. */
export function measureActs(folder: string, blocks: number, rounds: number): Section {
  const hall = new HallAtWork(folder);
  const bare = openBare(folder);
  block(hall, bare, 100);
  const measured = Array.from({ length: blocks }, () => block(hall, bare, rounds));
  hall.close();
  bare.close();
  const ratio = (of: (times: Times) => readonly number[]): number =>
    median(measured.map((times) => median(of(times)) / median(times.bare)));
  const pooled = measured.flatMap(allActs);
  const figures: Figure[] = [
    { name: 'one act ÷ bare commit, p50', value: ratio(allActs), unit: 'ratio', bound: 3 },
    ...ACTS.map(
      (act): Figure => ({
        name: `  ${act} ÷ bare commit, p50`,
        value: ratio((t) => t[act]),
        unit: 'ratio',
        bound: null,
      }),
    ),
    { name: 'one act, p50', value: median(pooled), unit: 'ms', bound: null },
    { name: 'one act, p99', value: percentile(pooled, 0.99), unit: 'ms', bound: null },
    { name: 'bare commit, p50', value: median(measured.flatMap((t) => t.bare)), unit: 'ms', bound: null },
  ];
  const how = `${blocks} blocks of ${rounds * ACTS.length} acts, a bare commit after each; median of the blocks’ ratios; the request’s id and body are made before`;
  return { name: 'One act in write(): journal, slices, state', how, figures };
}

/** The same acts in a store with ten years in it against an empty one, block by block in turn. */
export function measureBigStore(empty: string, big: string, blocks: number, rounds: number): Section {
  const halls = [new HallAtWork(empty), new HallAtWork(big)] as const;
  const run = (hall: HallAtWork, n: number): number[] => {
    const ms: number[] = [];
    for (let round = 0; round < n; round += 1) for (const act of ACTS) ms.push(timed(hall.prepare(act)).ms);
    return ms;
  };
  for (const hall of halls) run(hall, 200);
  const pairs = Array.from(
    { length: blocks },
    () => [median(run(halls[0], rounds)), median(run(halls[1], rounds))] as const,
  );
  for (const hall of halls) hall.close();
  return {
    name: 'One act in write() with ten years in the store',
    how: `${blocks} pairs of blocks of ${rounds * ACTS.length} acts, empty and big in turn; medians`,
    figures: [
      { name: 'big ÷ empty, p50', value: median(pairs.map(([e, b]) => b / e)), unit: 'ratio', bound: 1.3 },
      { name: 'empty, p50', value: median(pairs.map(([e]) => e)), unit: 'ms', bound: null },
      { name: 'big, p50', value: median(pairs.map(([, b]) => b)), unit: 'ms', bound: null },
    ],
  };
}
