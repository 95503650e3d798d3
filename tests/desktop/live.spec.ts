import type { Page } from '@playwright/test';
import { call, expect, openWindow, test } from './desktop.ts';

interface Heard {
  readonly kind: string;
  readonly id: string;
  readonly data: string;
}

/** Opens a stream of the page's own and keeps what it hears in `window.heard`. */
async function listen(page: Page, query = ''): Promise<void> {
  await page.evaluate((suffix) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard, stream: new EventSource(`/api/events${suffix}`) });
    const { stream } = window as unknown as { stream: EventSource };
    for (const kind of ['hello', 'changed', 'beat']) {
      stream.addEventListener(kind, ({ lastEventId, data }) => heard.push({ kind, id: lastEventId, data }));
    }
  }, query);
}

function heardBy(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

const visit = () => ({
  requestId: crypto.randomUUID(),
  services: [{ service: 'ido' }],
  intake: { procedures: [], papersSeen: [], papersMissing: [], language: 'ja', partySize: 1, quiet: false },
});

test('an act in one window is heard in another, with its place in the journal and no data', async ({
  desktop,
}) => {
  const board = await openWindow(desktop, 'board');
  await listen(board);
  await expect.poll(async () => (await heardBy(board)).map(({ kind }) => kind)).toEqual(['hello']);

  const { body } = await call(desktop.floor, '/api/visits', visit());

  await expect
    .poll(async () => (await heardBy(board)).filter(({ kind }) => kind === 'changed'))
    .toHaveLength(1);
  const changed = (await heardBy(board)).find(({ kind }) => kind === 'changed');
  expect(changed?.id).toMatch(new RegExp(`^\\w+:${body.seq}$`));
  expect(JSON.parse(changed?.data ?? '').topics).toContain('queue');
  expect(changed?.data).not.toContain(body.visit.number);
  await board.close();
});

test('after a broken stream the page is told what it missed', async ({ desktop }) => {
  const { floor } = desktop;
  const board = await openWindow(desktop, 'board');
  await listen(board);
  await expect.poll(() => heardBy(board)).toHaveLength(1);
  const [hello] = await heardBy(board);
  await board.evaluate(() => (window as unknown as { stream: EventSource }).stream.close());
  await call(floor, '/api/visits', visit());

  await listen(board, `?lastEventId=${encodeURIComponent(hello?.id ?? '')}`);

  await expect.poll(async () => (await heardBy(board)).map(({ kind }) => kind)).toEqual(['hello', 'changed']);
  await board.close();
});

test('the screens themselves are live: a number issued at the front desk appears on the counter', async ({
  desktop,
}) => {
  const counter = await openWindow(desktop, 'counter', '3');
  const { body } = await call(desktop.floor, '/api/visits', visit());
  await expect(counter.getByText(body.visit.number).first()).toBeVisible();
  await counter.close();
});
