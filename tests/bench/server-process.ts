import { serveHall } from '../../server/serve.ts';
import { MORNING } from './hall-at-work.ts';

/** A real server on this machine in a process of its own: `node server-process.ts DIR`; says where it is. */
const [, , dataDir = ''] = process.argv;
const started = Date.now();
const clock = { now: () => MORNING + Date.now() - started };
const served = await serveHall({
  dataDir,
  port: 0,
  host: '127.0.0.1',
  seed: 'practice',
  strictPort: true,
  clock,
});
process.stdout.write(`${served.url}\n`);
process.on('SIGTERM', () => void served.close().then(() => process.exit(0)));
