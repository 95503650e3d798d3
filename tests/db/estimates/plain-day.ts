import { seededRandom } from '../../bench/estimate/random.ts';
import type { Story } from '../figures/story.ts';

const MINUTE = 60_000;

/**
 * An ordinary day of `visitors` people at two counters, told on the story's date; the same seed tells the same day.
 * @param until stops before the visitor of this number comes
 */
export function playPlainDay(
  story: Story,
  seed: number,
  visitors: number,
  until = Number.POSITIVE_INFINITY,
): readonly number[] {
  const random = seededRandom(seed);
  const waiting: number[] = [];
  const issued: number[] = [];
  const serving = new Map<string, number>();
  // A test's day need not survive a power cut.
  story.store.db.pragma('synchronous = OFF');
  story.at('08:30').open('1').open('2');
  for (let i = 0; i < visitors; i += 1) {
    story.pass(Math.round(random.exponential(2.5 * MINUTE)));
    const service = random.uniform() < 0.7 ? 'a' : 'b';
    if (i >= until) return issued;
    const ticket = story.ticket(service);
    issued.push(ticket);
    waiting.push(ticket);
    story.pass(Math.round(random.exponential(MINUTE / 2)));
    if (random.uniform() < 0.08) story.cancel(waiting.splice(waiting.length - 1, 1)[0] ?? 0, 'left');
    const place = i % 2 === 0 ? '1' : '2';
    const done = serving.get(place);
    if (done) story.finish(place, done);
    serving.delete(place);
    const next = waiting.shift();
    if (!next) continue;
    story.call(place, next).start(place, next);
    serving.set(place, next);
  }
  for (const [place, ticket] of serving) story.pass(MINUTE).finish(place, ticket);
  for (const ticket of waiting) story.call('1', ticket).start('1', ticket).pass(MINUTE).finish('1', ticket);
  story.shut('1').shut('2');
  return issued;
}
