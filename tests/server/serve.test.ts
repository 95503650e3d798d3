import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, serveHall } from '../../server/serve.ts';
import { post, serveTrial } from './served-hall.ts';
import { SMALL_COUNTERS, SMALL_SERVICES } from './small-hall.ts';
import { issueBody } from './trial-hall.ts';

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-serve-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function optionsFor(dataDir: string, more: Partial<ServeOptions> = {}): ServeOptions {
  return { dataDir, port: 0, host: '127.0.0.1', seed: 'none', strictPort: false, ...more };
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, server };
}

/** What a socket is answered when these bytes are written to it. */
function answerTo(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('serving the hall to this machine', () => {
  test.each(['0.0.0.0', '192.168.1.10', 'example.org', '::'])(
    '%s is refused until the LAN door is opened',
    async (host) => {
      const dataDir = aFolder();
      await expect(serveHall(optionsFor(dataDir, { host }))).rejects.toMatchObject({
        code: 'lan-door-closed',
      });
      (await serveHall(optionsFor(dataDir))).close();
    },
  );

  test('takes the next port where the wanted one is taken; strictly, it refuses and lets the store go', async () => {
    const { port } = await takePort();
    const dataDir = aFolder();
    const strict = serveHall(optionsFor(dataDir, { port, strictPort: true }));
    await expect(strict).rejects.toMatchObject({ code: 'port-taken', params: { port } });
    const served = await serveHall(optionsFor(dataDir, { port }));
    expect(Number(new URL(served.url).port)).toBeGreaterThan(port);
    await served.close();
  });

  test('a second program on the same store is refused by name', async () => {
    const dataDir = aFolder();
    const first = await serveHall(optionsFor(dataDir));
    const params = { program: 'madoguchi serve', pid: process.pid };
    await expect(serveHall(optionsFor(dataDir))).rejects.toMatchObject({ code: 'hall-is-running', params });
    expect((await fetch(`${first.url}/api/openapi.json`)).status).toBe(200);
    await first.close();
    await (await serveHall(optionsFor(dataDir))).close();
  });

  test('ends while screens listen and acts come in: every answered act is on disk, nobody is told of a failure', async () => {
    const served = await serveTrial(SMALL_SERVICES, SMALL_COUNTERS);
    const events = await fetch(`${served.url}/api/events`);
    const acts = Array.from({ length: 30 }, () =>
      post(served, '/api/visits', issueBody('shomei')).catch(() => null),
    );
    const first = await acts[0];
    const ending = served.close();
    const answered = (await Promise.all(acts)).filter((answer) => answer !== null);
    await ending;
    expect(first?.status).toBe(200);
    for (const { status } of answered) expect(status).toBe(200);
    await events.text().catch(() => undefined);
    await expect(fetch(`${served.url}/api/hall`)).rejects.toThrow();
  });

  test('a foreign host name, a wrong method, broken HTTP: refused, and the hall goes on', async () => {
    const served = await serveTrial(SMALL_SERVICES, SMALL_COUNTERS);
    const rebound = await answerTo(
      served.url,
      'GET /api/hall HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    );
    expect(rebound).toMatch(/^HTTP\/1\.1 403 /);
    expect(rebound).toContain('wrong-origin');
    expect(await answerTo(served.url, 'GET /api/hall HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(await answerTo(served.url, 'BREW /coffee HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await answerTo(served.url, '\x16\x03\x01\x02\x00nonsense')).toMatch(/^HTTP\/1\.1 400 /);
    const traversal = 'GET /../../../../etc/passwd HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n';
    expect(await answerTo(served.url, traversal)).not.toContain('root:');
    expect((await fetch(`${served.url}/api/hall`)).status).toBe(200);
  });

  test('a screen that hangs up is forgotten', async () => {
    const served = await serveTrial(SMALL_SERVICES, SMALL_COUNTERS);
    const hangUp = new AbortController();
    const response = await fetch(`${served.url}/api/events`, { signal: hangUp.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(served.hall.live.screens).toBe(1);
    hangUp.abort();
    await expect.poll(() => served.hall.live.screens).toBe(0);
  });
});
