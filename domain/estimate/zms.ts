import { takes } from './ahead.ts';
import type { LearnedModel } from './model.ts';
import { hourOf, serviceMean } from './service-time.ts';
import type { HallState, LineKey } from './types.ts';

/**
 * The rule of ZMS, Berlin's open counter system, as the baseline to beat: slot = mean service time ÷ open counters,
 * wait (ms) = place in line × slot. The place counts the newcomer itself; the line is that of its service, with
 * priority tickets before normal ones. Like ZMS it counts one counter where none is open.
 */
export function zmsEstimate(model: LearnedModel, state: HallState, newcomer: LineKey): number {
  const { service, cls } = newcomer;
  const standing = { ticket: '', service, cls, placeAt: Number.POSITIVE_INFINITY, onlyCounter: null };
  const there = state.counters.filter(
    ({ activity }) => activity.kind === 'free' || activity.kind === 'serving',
  );
  const open = Math.max(1, there.filter((counter) => takes(counter, standing)).length);
  const ahead = state.waiting.filter(
    (t) => t.service === service && (cls === 'normal' || t.cls === 'priority'),
  );
  return ((ahead.length + 1) * serviceMean(model.serviceTimes, service, hourOf(state.minuteOfDay))) / open;
}
