import { test } from 'vitest';
import { checkStoreModel } from './store-model.ts';

test('whatever is done in whatever order, the store stays sound and the journal tells it all', () => {
  checkStoreModel({ runs: 40, steps: 60 });
});
