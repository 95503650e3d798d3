import type { Judged } from './judge.ts';

/** Shares are of the scored; the second pair counts leavers as censored (Kaplan–Meier), not as missing. */
export interface Score {
  readonly promised_n: number;
  readonly unpromised_n: number;
  readonly scored_n: number;
  readonly censored_n: number;
  readonly mae_s: number;
  readonly bias_s: number;
  readonly baselines_mae_s: Readonly<Record<string, number>>;
  readonly best_zms_s: number;
  readonly best_last_hour_s: number;
  readonly ratio: number;
  readonly below: number;
  readonly covered: number;
  readonly censored_below: number;
  readonly censored_covered: number;
}

type Promised = Judged & { readonly range: NonNullable<Judged['range']> };

function isPromised(judged: Judged): judged is Promised {
  return judged.range !== null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where a wait lies in its range: 0–1 below p50, 1–2 within, above 2 beyond p90. */
function position({ waitedMs, range }: Promised): number {
  const { p50Ms, p90Ms } = range;
  if (waitedMs < p50Ms) return waitedMs / p50Ms;
  if (waitedMs <= p90Ms) return 1 + (waitedMs - p50Ms) / Math.max(1, p90Ms - p50Ms);
  return 2 + (waitedMs - p90Ms);
}

/** Kaplan and Meier's share of those whose wait would have ended at a position that `isOver` holds for. */
function censoredShare(judged: readonly Promised[], isOver: (position: number) => boolean): number {
  const sorted = judged
    .map((one) => ({ at: position(one), called: one.called }))
    .sort((a, b) => a.at - b.at || Number(b.called) - Number(a.called));
  let waiting = 1;
  for (const [i, { at, called }] of sorted.entries()) {
    if (!isOver(at)) break;
    if (called) waiting *= 1 - 1 / (sorted.length - i);
  }
  return 1 - waiting;
}

function baselineErrors(scored: readonly Promised[]): Record<string, number> {
  const names = Object.keys(scored[0]?.baselines ?? {});
  const errorsOf = (name: string): number =>
    mean(scored.map(({ waitedMs, baselines }) => Math.abs(waitedMs - (baselines[name] ?? 0)))) / 1000;
  return Object.fromEntries(names.map((name) => [name, errorsOf(name)]));
}

function best(errors: Readonly<Record<string, number>>, family: string): number {
  return Math.min(...Object.entries(errors).flatMap(([name, mae]) => (name.startsWith(family) ? [mae] : [])));
}

export function scoreOf(judged: readonly Judged[]): Score {
  const promised = judged.filter(isPromised);
  const scored = promised.filter(({ called }) => called);
  const errors = scored.map(({ waitedMs, range }) => (waitedMs - range.p50Ms) / 1000);
  const mae = mean(errors.map(Math.abs));
  const baselines = baselineErrors(scored);
  const zms = best(baselines, 'zms');
  const lastHour = best(baselines, 'last hour');
  const positions = scored.map(position);
  const censoredBelow = censoredShare(promised, (at) => at < 1);
  return {
    promised_n: promised.length,
    unpromised_n: judged.length - promised.length,
    scored_n: scored.length,
    censored_n: promised.length - scored.length,
    mae_s: mae,
    bias_s: mean(errors),
    baselines_mae_s: baselines,
    best_zms_s: zms,
    best_last_hour_s: lastHour,
    ratio: mae / Math.min(zms, lastHour),
    below: mean(positions.map((at) => Number(at < 1))),
    covered: mean(positions.map((at) => Number(at >= 1 && at <= 2))),
    censored_below: censoredBelow,
    censored_covered: censoredShare(promised, (at) => at <= 2) - censoredBelow,
  };
}
