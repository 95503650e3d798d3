import { test } from 'vitest';
import { checkKilledRounds } from '../db/kill-rounds.ts';
import { checkStoreModel } from '../db/store-model.ts';

test('killed seventy times, now soon, now late in its work, the program has kept what it had acknowledged', async () => {
  await checkKilledRounds(70, 250);
});

test('long days of whatever is done in whatever order leave the store sound', () => {
  checkStoreModel({ runs: 40, steps: 150 });
});
