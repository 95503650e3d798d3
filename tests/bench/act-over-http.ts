import { ACTS, type ActName } from './hall-at-work.ts';
import type { Figure, Section } from './report.ts';
import { ServedProcess } from './served-process.ts';
import { median, percentile } from './stats.ts';

async function block(served: ServedProcess, rounds: number): Promise<Record<ActName, number[]>> {
  const times: Record<ActName, number[]> = { issue: [], call: [], start: [], finish: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const act of ACTS) times[act].push(await served.do(act));
  }
  return times;
}

/** One act over HTTP, from a client to a server in another process on this machine. */
export async function measureHttp(folder: string, blocks: number, rounds: number): Promise<Section> {
  const served = await ServedProcess.start(folder);
  await block(served, 200);
  const measured: Record<ActName, number[]>[] = [];
  for (let n = 0; n < blocks; n += 1) measured.push(await block(served, rounds));
  await served.stop();
  const ofAll = measured.map((times) => ACTS.flatMap((act) => times[act]));
  const each = ACTS.map(
    (act): Figure => ({
      name: `  ${act}, p50`,
      value: median(measured.map((times) => median(times[act]))),
      unit: 'ms',
      bound: null,
    }),
  );
  return {
    name: 'One act over HTTP',
    how: `${blocks} blocks of ${rounds * ACTS.length} acts one after the other over one connection; medians of the blocks’ p50 and p99`,
    figures: [
      { name: 'one act, p50', value: median(ofAll.map((ms) => median(ms))), unit: 'ms', bound: 2 },
      { name: 'one act, p99', value: median(ofAll.map((ms) => percentile(ms, 0.99))), unit: 'ms', bound: 10 },
      ...each,
    ],
  };
}

/** The same with ten years in the store against an empty one, block by block in turn. */
export async function measureHttpBig(
  empty: string,
  big: string,
  blocks: number,
  rounds: number,
): Promise<Section> {
  const [small, large] = [await ServedProcess.start(empty), await ServedProcess.start(big)];
  const p50 = async (served: ServedProcess, n: number): Promise<number> =>
    median(Object.values(await block(served, n)).flat());
  await p50(small, 200);
  await p50(large, 200);
  const pairs: (readonly [number, number])[] = [];
  for (let n = 0; n < blocks; n += 1) pairs.push([await p50(small, rounds), await p50(large, rounds)]);
  await small.stop();
  await large.stop();
  return {
    name: 'One act over HTTP with ten years in the store',
    how: `${blocks} pairs of blocks of ${rounds * ACTS.length} acts, empty and big in turn; medians`,
    figures: [
      { name: 'big ÷ empty, p50', value: median(pairs.map(([e, b]) => b / e)), unit: 'ratio', bound: 1.3 },
      { name: 'empty, p50', value: median(pairs.map(([e]) => e)), unit: 'ms', bound: null },
      { name: 'big, p50', value: median(pairs.map(([, b]) => b)), unit: 'ms', bound: null },
    ],
  };
}
