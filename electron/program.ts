import type { Hall } from '../server/hall.ts';
import { keepCountersInMenu } from './counter-menu.ts';
import { quitWithFailure } from './failure.ts';
import { closeHallOnQuit } from './hall.ts';
import { setupMenu } from './menu.ts';
import type { Windows } from './windows.ts';

export { answerCall } from './bridge.ts';
export { mayDiscard } from './discard-question.ts';
export { tellScreenFailure } from './failure.ts';
export { openDesktopHall } from './hall.ts';

/** Everything that the first window need not wait for: it is a bundle of its own. */
export async function run(opening: Promise<Hall>, windows: Windows): Promise<void> {
  setupMenu(windows, []);
  try {
    const hall = await opening;
    closeHallOnQuit(hall);
    keepCountersInMenu(hall, windows);
  } catch (error) {
    await quitWithFailure(error);
  }
}
