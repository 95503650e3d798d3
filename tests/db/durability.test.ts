import { test } from 'vitest';
import { checkKilledRounds } from './kill-rounds.ts';

test('killed thirty times in the middle of its work, the program has kept every act that it had acknowledged', async () => {
  await checkKilledRounds(30, 60);
}, 300_000);
