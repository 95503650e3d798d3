import { parentPort } from 'node:worker_threads';

/** An export that is never done: it waits for a message that does not come. */
parentPort?.on('message', () => undefined);
