import { exportBundle } from '../../../db/bundle/export.ts';
import { exportRequest } from './exported.ts';
import { Story } from './story.ts';

const MINUTE = 60_000;

/** A bundle of a day with something in every table. */
export async function bundle(): Promise<{ story: Story; folder: string }> {
  const story = new Story().at('09:00').guide().guideByMistake().open('1').open('2');
  story.visitor('a', '1', 4 * MINUTE, 3 * MINUTE);
  story.visitor('b', '2', 2 * MINUTE, 5 * MINUTE);
  story.visitor('a', '2', 11 * MINUTE, 3 * MINUTE);
  const prepared = story.ticket('b');
  story
    .call('1', prepared)
    .start('1', prepared)
    .pass(MINUTE)
    .prepare('1', prepared)
    .pass(MINUTE)
    .ready(prepared);
  story.pass(MINUTE).call('2', prepared).start('2', prepared).pass(MINUTE).finish('2', prepared);
  const left = story.ticket('a');
  story.pass(MINUTE).cancel(left, 'left');
  story.at('12:00').shut('1').shut('2');
  const { folder } = await exportBundle(exportRequest(story.dataDir));
  return { story, folder };
}
