import { type ChildProcess, spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { v7 as uuid } from 'uuid';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { PRACTICE_COUNTERS } from '../../server/practice/hall.ts';
import { type ActName, LINE } from './hall-at-work.ts';

const PROGRAM = path.join(import.meta.dirname, 'server-process.ts');

/** A hall served by another process, asked over one kept connection as a screen does. */
export class ServedProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  #turn = 0;
  #ticket = 0;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(dataDir: string): Promise<ServedProcess> {
    const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const [url] = (await new Promise<string[]>((resolve) =>
      lines.once('line', (line) => resolve([line])),
    )) as [string];
    const served = new ServedProcess(child, url);
    for (let n = 0; n < LINE; n += 1) await served.do('issue');
    return served;
  }

  /** One act over HTTP; the milliseconds until its answer was read. */
  async do(name: ActName): Promise<number> {
    const start = performance.now();
    await this.act(name);
    return performance.now() - start;
  }

  /** The next act of its kind on a visitor's way. */
  async act(name: ActName): Promise<ActAnswer> {
    const counter = PRACTICE_COUNTERS[this.#turn % PRACTICE_COUNTERS.length];
    const service = counter?.services[0]?.service;
    const at = `/api/counters/${counter?.id}`;
    if (name === 'issue') return this.post('/api/visits', { services: [{ service }], intake: EMPTY_INTAKE });
    if (name === 'start') return this.post(`${at}/start`, { ticket: this.#ticket });
    if (name === 'finish') {
      this.#turn += 1;
      return this.post(`${at}/finish`, { ticket: this.#ticket });
    }
    const called = await this.post(`${at}/call-next`, {});
    this.#ticket = called.ticket ?? 0;
    return called;
  }

  post(route: string, body: object): Promise<ActAnswer> {
    const text = JSON.stringify({ requestId: uuid(), ...body });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.#agent, headers };
      const request = http.request(`${this.url}${route}`, options, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          answer += chunk;
        });
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(answer) as ActAnswer);
          else reject(new Error(`${route} → ${response.statusCode} ${answer}`));
        });
      });
      request.on('error', reject).end(text);
    });
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await gone;
  }
}
