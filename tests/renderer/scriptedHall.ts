import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AlertsView } from '../../domain/views/alerts.ts';
import type { EmergencyView } from '../../domain/views/emergency.ts';
import { staticResponse } from '../../server/static.ts';

/** The answer of /api/hall: a practice hall with two counters. */
export const HALL_SETUP = {
  seq: 1,
  epoch: 'e1',
  version: '0.1.0',
  now: Date.UTC(2025, 10, 22, 5, 5),
  day: '2025-11-22',
  hall: {
    id: 'hall',
    names: { ja: '中核市役所 本庁舎', en: 'Core City Hall, Main Office' },
    municipalityCode: null,
    zone: 'Asia/Tokyo',
    practice: true,
    synthetic: false,
    week: [null, null, null, null, null, null, null],
    recallSpacingMs: 20_000,
    minCalls: 2,
    priorityBurst: 3,
    smallCellK: 10,
  },
  services: [],
  counters: ['1', '2'].map((id) => ({
    id,
    names: { ja: `${id}番窓口`, en: `Counter ${id}` },
    floor: '1F',
    services: [],
    active: true,
    validFrom: '2020-01-01',
    validTo: null,
    successor: null,
    sort: Number(id),
  })),
  statuses: [],
} as const;

const { seq, now, day } = HALL_SETUP;

/** What every staff screen asks for. */
const ANSWERS: ReadonlyMap<string, object> = new Map<string, object>([
  ['/api/hall', HALL_SETUP],
  ['/api/alerts', { seq, now, day, alerts: [] } satisfies AlertsView],
  ['/api/emergency', { seq, emergencies: [], notice: null } satisfies EmergencyView],
]);

/**
 * A hall whose misfortunes are chosen by the test: it serves a built page under the product's own content
 * security policy, counts who listens and who asks, and goes silent or away on demand.
 */
export class ScriptedHall {
  readonly streams = new Set<ServerResponse>();
  streamsOpened = 0;
  hallAsked = 0;
  /** While true every call of the API is cut off without an answer. */
  isAway = false;
  readonly #server: Server;

  constructor(folder: string) {
    this.#server = createServer((request, response) => void this.#answer(folder, request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Sends one event to every stream. */
  say(event: 'hello' | 'beat' | 'changed', data: object): void {
    for (const stream of this.streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Breaks every connection and answers nothing until `comeBack`. */
  goAway(): void {
    this.isAway = true;
    for (const stream of this.streams) stream.destroy();
  }

  comeBack(): void {
    this.isAway = false;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://hall').pathname;
    if (!path.startsWith('/api/')) return this.#sendFile(folder, path, response);
    if (this.isAway) {
      request.socket.destroy();
      return;
    }
    if (path === '/api/events') return this.#openStream(response);
    if (path === '/api/hall') this.hallAsked += 1;
    const answer = ANSWERS.get(path);
    response
      .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? {}));
  }

  #openStream(response: ServerResponse): void {
    this.streamsOpened += 1;
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('id: e1:1\nevent: hello\ndata: {}\n\n');
  }

  async #sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
    const file = await staticResponse(folder, path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(file.status, Object.fromEntries(file.headers))
      .end(Buffer.from(await file.arrayBuffer()));
  }
}
