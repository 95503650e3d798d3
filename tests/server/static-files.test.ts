import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TrialHall } from './trial-hall.ts';

function aRenderer(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'madoguchi-renderer-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = path.join(parent, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(parent, 'secret.txt'), 'TOP SECRET');
  mkdirSync(path.join(parent, 'renderer-other'));
  writeFileSync(path.join(parent, 'renderer-other', 'secret.txt'), 'TOP SECRET');
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>窓口</title>');
  writeFileSync(path.join(folder, 'counter.html'), '<!doctype html><title>番号</title>');
  writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(path.join(folder, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets', '日本 語.woff2'), 'font');
  return folder;
}

describe('files of the screens', () => {
  const FOUND: readonly [path: string, type: string, text: string][] = [
    ['/', 'text/html', '<!doctype html>'],
    ['/floor', 'text/html', '<title>窓口</title>'],
    ['/counter/3', 'text/html', '<title>番号</title>'],
    ['/counter', 'text/html', '<title>番号</title>'],
    ['/survey/counter/3', 'text/html', '<title>窓口</title>'],
    ['/no/such/screen', 'text/html', '<!doctype html>'],
    ['/index.html', 'text/html', '<!doctype html>'],
    ['/icon.svg', 'image/svg+xml', '<svg/>'],
    ['/assets/main-abc123.js', 'text/javascript', 'export {};'],
    ['/assets/%E6%97%A5%E6%9C%AC%20%E8%AA%9E.woff2', 'font/woff2', 'font'],
    ['/board?number=1', 'text/html', '<!doctype html>'],
  ];
  test.each(FOUND)('%s', async (url, type, text) => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    const response = await hall.raw('GET', url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(text);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('are kept by the browser for good only where their name holds a hash', async () => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    const cache = async (url: string): Promise<string | null> =>
      (await hall.raw('GET', url)).headers.get('cache-control');
    expect(await cache('/assets/main-abc123.js')).toContain('immutable');
    expect(await cache('/floor')).toBe('no-cache');
    expect(await cache('/icon.svg')).toBe('no-cache');
  });

  const REFUSED: readonly string[] = [
    '/missing.js',
    '/assets/missing.js',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..%2frenderer-other%2fsecret.txt',
    '/assets/main-abc123.js%00.html',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '//etc/hostname.txt',
    '/..%2frenderer-other%2fsecret',
    '/%2e%2e%2fsecret/x',
  ];
  test.each(REFUSED)('%s is not there', async (url) => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    const response = await hall.raw('GET', url);
    expect(await response.text()).not.toContain('TOP SECRET');
    expect([200, 404]).toContain(response.status);
    if (response.status === 200) expect(response.headers.get('content-type')).toContain('text/html');
  });

  test('a folder is no file', async () => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    expect(await (await hall.raw('GET', '/assets/')).text()).toContain('<!doctype html>');
    expect(await (await hall.raw('GET', '/assets')).text()).toContain('<!doctype html>');
  });

  test.each(['/', '/icon.svg', '/floor'])('HEAD %s says the same without the file', async (url) => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    const [head, get] = [await hall.raw('HEAD', url), await hall.raw('GET', url)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    expect(head.headers.get('content-security-policy')).toBe(get.headers.get('content-security-policy'));
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    expect(await (await hall.raw(method, '/icon.svg')).json()).toMatchObject({ code: 'not-found' });
  });

  test('where the screens were never built, a typed answer says that nothing is there', async () => {
    const hall = new TrialHall({ rendererDir: path.join(tmpdir(), 'madoguchi-nowhere') });
    expect(await (await hall.raw('GET', '/floor')).json()).toMatchObject({
      code: 'not-found',
      params: { path: '/floor' },
    });
  });

  test('nobody keeps a copy of what the API answers', async () => {
    const hall = new TrialHall({ rendererDir: aRenderer() });
    for (const url of ['/api/queue', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await hall.raw('GET', url);
      expect([url, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        url,
        'no-store',
        'nosniff',
      ]);
    }
  });
});
