import { readFileSync } from 'node:fs';
import { createAdaptorServer } from '@hono/node-server';
import type { Clock } from '../db/clock.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import { type Hall, openHall } from './hall.ts';
import { SOURCE_PLACES } from './places.ts';

export interface ServeOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly seed: 'practice' | 'none';
  /** False: where the port is taken, the next free one serves. */
  readonly strictPort: boolean;
  readonly rendererDir?: string;
  readonly clock?: Clock;
}

export interface ServedHall {
  readonly url: string;
  readonly hall: Hall;
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);
const PORTS_TRIED = 50;
/** A search for 10,000 letters, which is answered like any other, has an address of 120 kB. */
const MAX_HEADER_BYTES = 256 * 1024;

type Server = ReturnType<typeof createAdaptorServer>;

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}

async function listenFrom(server: Server, options: ServeOptions): Promise<number> {
  const last = options.strictPort || options.port === 0 ? options.port : options.port + PORTS_TRIED;
  for (let port = options.port; port <= last; port += 1) {
    try {
      return await listen(server, port, options.host);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new DomainError('port-taken', { port: options.port });
}

function version(): string {
  return (JSON.parse(readFileSync(SOURCE_PLACES.packageFile, 'utf8')) as { version: string }).version;
}

/**
 * Serves the hall to browsers on this machine.
 * @throws DomainError lan-door-closed for any host but loopback, port-taken, and what `openHall` throws
 */
export async function serveHall(options: ServeOptions): Promise<ServedHall> {
  if (!LOOPBACK.has(options.host)) throw new DomainError('lan-door-closed', { host: options.host });
  const hall = openHall({ ...SOURCE_PLACES, version: version(), program: 'madoguchi serve', ...options });
  const via = { door: { kind: 'loopback' }, device: 'front-terminal' } as const;
  const server = createAdaptorServer({
    fetch: (request: Request) => hall.fetch(request, via),
    serverOptions: { maxHeaderSize: MAX_HEADER_BYTES },
  });
  try {
    const port = await listenFrom(server, options);
    const host = options.host.includes(':') ? `[${options.host}]` : options.host;
    return {
      url: `http://${host}:${port}`,
      hall,
      async close() {
        const closed = new Promise((resolve) => server.close(resolve));
        if ('closeAllConnections' in server) server.closeAllConnections();
        await closed;
        await hall.close();
      },
    };
  } catch (error) {
    await hall.close();
    throw error;
  }
}
