import { parentPort } from 'node:worker_threads';

/** An export that is never done: it runs until somebody asks it to end. */
parentPort?.once('message', () => parentPort?.close());
