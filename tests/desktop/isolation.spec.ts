import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { WebPreferences } from 'electron';
import { expect, test } from './desktop.ts';

test('a page has the bridge and nothing of Node or Electron', async ({ desktop: { floor } }) => {
  const found = await floor.evaluate(() => ({
    globals: ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'electron'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.madoguchi ?? {}).sort(),
  }));
  expect(found.globals).toEqual([]);
  expect(found.bridge).toEqual(['chooseFolder', 'desktop', 'openWindow', 'print', 'toggleFullscreen']);
});

test('every window is sandboxed, isolated and without Node', async ({ desktop: { app } }) => {
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron's own modules use this method; its types leave it out.
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): WebPreferences };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } =
        getLastWebPreferences.call(contents);
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const one of preferences) {
    expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(one.webSecurity).not.toBe(false);
  }
});

test('the content security policy comes with the page and has nothing unsafe', async ({
  desktop: { floor },
}) => {
  const policy = await floor.evaluate(async () => {
    return (await fetch('/floor')).headers.get('content-security-policy');
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('*');
});

/** What the policy refused while `act` ran. */
function refusals(page: Page, act: () => void): Promise<readonly string[]> {
  return page.evaluate(
    (source) =>
      new Promise<string[]>((resolve) => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          refused.push(event.effectiveDirective);
          resolve(refused);
        });
        const script = document.createElement('script');
        script.src = source;
        document.head.append(script);
      }),
    `data:text/javascript,(${act})()`,
  );
}

test('scripts that are not files of the program do not run', async ({ desktop: { floor } }) => {
  const refused = await refusals(floor, () => {
    Object.assign(globalThis, { intruder: 1 });
  });
  expect(refused).toEqual(['script-src-elem']);

  const ran = await floor.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.intruder = 2';
    document.head.append(inline);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.intruder = 3');
    image.src = '/no-such-image.png';
    document.body.append(image);
    return new Promise((resolve) => {
      image.addEventListener('error', () => resolve('intruder' in globalThis));
    });
  });
  expect(ran).toBe(false);
});

test.describe('a window stays on its pages', () => {
  for (const url of ['https://example.com/', 'app://other/floor', 'data:text/html,x', 'file:///etc/passwd']) {
    test(`no way to ${url}`, async ({ desktop: { floor, app } }) => {
      const before = floor.url();
      await floor.evaluate((target) => {
        window.location.href = target;
      }, url);
      await floor.evaluate((target) => {
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      expect(await floor.evaluate((target) => window.open(target) === null, url)).toBe(true);
      expect(floor.url()).toBe(before);
      expect(app.windows()).toHaveLength(1);
    });
  }

  test('not even its own page in a second window, without the bridge', async ({
    desktop: { floor, app },
  }) => {
    expect(await floor.evaluate(() => window.open('/manage') === null)).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });

  test('no page inside the page', async ({ desktop: { floor } }) => {
    const frames = await floor.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/board';
      document.body.append(frame);
      return new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
    });
    expect(frames).toBe('frame-src');
  });
});

test('nothing leaves for the network, not even without the content security policy', async ({ desktop }) => {
  const asked: (string | undefined)[] = [];
  const neighbour = createServer((request, response) => {
    asked.push(request.url);
    response.end('here');
  }).listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  const { port } = neighbour.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/open`)).text()).toBe('here');

  const urls = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}/`);
  const reached = await desktop.app.evaluate(
    async ({ session }, tries) => {
      const floor = session.fromPartition('persist:floor');
      const tried = await Promise.allSettled(tries.map((url) => floor.fetch(url)));
      return tried.map((one) => (one.status === 'rejected' ? String(one.reason) : 'reached'));
    },
    [...urls, 'https://example.com/'],
  );
  neighbour.close();
  expect(reached).toHaveLength(4);
  for (const one of reached) expect(one).toContain('ERR_PROXY_CONNECTION_FAILED');
  expect(asked).toEqual(['/open']);
});

test('no page speaks past the closed network by itself', async ({ desktop: { app } }) => {
  const policies = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getWebRTCIPHandlingPolicy()),
  );
  expect(new Set(policies)).toEqual(new Set(['disable_non_proxied_udp']));
});

test('permissions are refused', async ({ desktop: { floor } }) => {
  const answers = await floor.evaluate(async () => {
    const state = async (name: string) => (await navigator.permissions.query({ name: name as 'midi' })).state;
    const failure = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        (error: unknown) => (error as DOMException).name,
      );
    return {
      notifications: await Notification.requestPermission(),
      camera: await failure(navigator.mediaDevices.getUserMedia({ video: true })),
      clipboard: await failure(navigator.clipboard.readText()),
      geolocation: await state('geolocation'),
      midi: await state('midi'),
    };
  });
  expect(answers.notifications).toBe('denied');
  expect(answers.camera).not.toBe('granted');
  expect(answers.clipboard).toBe('NotAllowedError');
  expect(answers.geolocation).toBe('denied');
  expect(answers.midi).toBe('denied');
});
