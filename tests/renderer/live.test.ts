import type { Page, Request } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SpecimenPage } from './specimenPage.ts';

let specimen: SpecimenPage;
beforeAll(async () => {
  specimen = await SpecimenPage.start();
});
afterAll(() => specimen.stop());
beforeEach(() => specimen.hall.comeBack());

const OFFLINE = 'つながっていません';

function banner(page: Page) {
  return page.getByText(OFFLINE);
}

/** Waits until the hall is listened to and has been asked as often as at the start. */
async function settled(streams: number): Promise<void> {
  await expect.poll(() => specimen.hall.streams.size).toBe(streams);
  let before = -1;
  await expect
    .poll(() => {
      const same = specimen.hall.hallAsked === before;
      before = specimen.hall.hallAsked;
      return same;
    })
    .toBe(true);
}

/** How often the hall is asked about itself soon after `act`. */
async function asked(act: () => void): Promise<number> {
  await settled(1);
  const before = specimen.hall.hallAsked;
  act();
  await settled(1);
  return specimen.hall.hallAsked - before;
}

/** `act` makes the hall be asked about itself so often, once or more, and not oftener. */
async function expectAsked(times: number, act: () => void | Promise<void>): Promise<void> {
  await settled(1);
  const before = specimen.hall.hallAsked;
  await act();
  await expect.poll(() => specimen.hall.hallAsked - before).toBeGreaterThanOrEqual(times);
  await settled(1);
  expect(specimen.hall.hallAsked - before).toBe(times);
}

/** What each tab has asked for when it asks for what it hears after `say`, on the same stream. */
async function askedBefore(pages: readonly Page[], say: () => void): Promise<readonly string[]> {
  const upToMarker = pages.map(async (page) => {
    const paths: string[] = [];
    const note = (request: Request) => paths.push(new URL(request.url()).pathname);
    page.on('request', note);
    await page.waitForRequest('**/api/emergency');
    page.off('request', note);
    return paths;
  });
  say();
  specimen.hall.say('changed', { topics: ['emergency'] });
  return (await Promise.all(upToMarker)).flat();
}

test('the tabs of one browser share one stream, and each asks again what has changed', async () => {
  const context = await specimen.context();
  const pages = [await specimen.open(context), await specimen.open(context)];
  const { hall } = specimen;
  await settled(1);
  const saysChanged = () => hall.say('changed', { topics: ['hall'] });
  // The second tab does not listen to the first one from the beginning.
  await expect.poll(() => asked(saysChanged)).toBe(2);
  await expectAsked(2, saysChanged);
  const others = () => hall.say('changed', { topics: ['queue', 'board'] });
  expect(await askedBefore(pages, others)).not.toContain('/api/hall');
  expect(await askedBefore(pages, () => hall.say('beat', {}))).not.toContain('/api/hall');
  await expectAsked(2, () => hall.say('changed', { topics: 7 }));
  await context.close();
});

test('when the leading tab closes, the next one listens and asks everything again', async () => {
  const context = await specimen.context();
  const { hall } = specimen;
  await settled(0);
  const opened = hall.streamsOpened;
  const first = await specimen.open(context);
  await settled(1);
  const second = await specimen.open(context);
  await settled(1);
  await expectAsked(1, async () => {
    await first.close();
    await expect.poll(() => hall.streamsOpened - opened).toBe(2);
  });
  await expectAsked(1, () => hall.say('changed', { topics: ['hall'] }));
  expect(await banner(second).count()).toBe(0);
  await context.close();
});

test('every tab says that the hall is gone, keeps what it has, and catches up by itself', async () => {
  const context = await specimen.context();
  const pages = [await specimen.open(context), await specimen.open(context)];
  await settled(1);
  const { hall } = specimen;
  const before = hall.hallAsked;
  hall.goAway();
  for (const page of pages) {
    await banner(page).waitFor();
    expect(await page.getByText('中核市役所 本庁舎').count()).toBe(1);
  }
  hall.comeBack();
  for (const page of pages) await banner(page).waitFor({ state: 'detached' });
  await expect.poll(() => hall.hallAsked - before).toBeGreaterThanOrEqual(2);
  await context.close();
});

test('a tab opened while the hall is gone says so too', async () => {
  const context = await specimen.context();
  const first = await specimen.open(context);
  await settled(1);
  await context.route('**/api/**', (route) => route.abort());
  specimen.hall.goAway();
  await banner(first).waitFor();
  const second = await specimen.open(context);
  await banner(second).waitFor();
  await context.close();
});

test('a stream that has died in silence is opened anew', async () => {
  const context = await specimen.context();
  const page = await context.newPage();
  await page.clock.install();
  await specimen.visit(page);
  await settled(1);
  const opened = specimen.hall.streamsOpened;
  await page.clock.runFor(15_000);
  expect(specimen.hall.streamsOpened).toBe(opened);
  await page.clock.runFor(17_000);
  await expect.poll(() => specimen.hall.streamsOpened).toBeGreaterThan(opened);
  await context.close();
});

test('the wait is counted by the hall’s clock, not by a tablet’s wrong one', async () => {
  const context = await specimen.context();
  const page = await specimen.open(context);
  await settled(1);
  const clock = page.locator('header time');
  const hallTime = Date.UTC(2030, 0, 7, 1, 23);
  specimen.hall.say('beat', { now: hallTime });
  await expect.poll(() => clock.textContent()).toBe('10:23');
  await context.close();
});

test('a hall that refuses to say how it is set up is asked again by the reader alone', async () => {
  const context = await specimen.context();
  let refused = 0;
  await context.route('**/api/hall', (route) => {
    refused += 1;
    return route.fulfill({ status: 409, json: { code: 'hall-not-set-up', status: 409 } });
  });
  const page = await specimen.open(context);
  const retry = page.getByRole('button', { name: 'もう一度読み込む' }).last();
  await retry.waitFor();
  const stillAsking = async () => {
    const before = refused;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return refused - before;
  };
  await expect.poll(stillAsking).toBe(0);
  const before = refused;
  await retry.click();
  await expect.poll(() => refused).toBe(before + 1);
  await expect.poll(stillAsking).toBe(0);
  expect(refused).toBe(before + 1);
  await context.close();
});
