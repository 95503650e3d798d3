import type { Page } from '@playwright/test';
import { expect, openScreen, type TestHall, test } from './hall.ts';

interface Heard {
  readonly heard: string[];
  /** Lets the sentence that is being said come to its end. */
  finish: () => void;
}

/** A machine with a Japanese voice that says a sentence until the test ends it; the package's Chromium has none. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const speech: Heard = { heard: [], finish: () => {} };
    Object.assign(window, { speech });
    const voice = { lang: 'ja-JP', localService: true, default: true, name: 'test' };
    const remote = { lang: 'ja-JP', localService: false, default: true, name: 'elsewhere' };
    class Utterance extends EventTarget {
      readonly text: string;
      voice: unknown = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let speaking: Utterance | null = null;
    const end = () => {
      const ended = speaking;
      speaking = null;
      ended?.dispatchEvent(new Event('end'));
    };
    speech.finish = end;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [remote, voice],
      speak(utterance: Utterance) {
        if (speaking) speech.heard.push('(cut into another sentence)');
        if (utterance.voice !== voice) speech.heard.push('(sent to a voice elsewhere)');
        speaking = utterance;
        speech.heard.push(utterance.text);
      },
      cancel() {
        if (speaking) speech.heard.push('(stopped)');
        end();
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly speech: Heard }).speech.heard);
const finish = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly speech: Heard }).speech.finish());

/** Opens the board and touches it once, as browsers want before they let anything be heard. */
async function openBoard(page: Page, hall: TestHall): Promise<void> {
  await giveVoice(page);
  await openScreen(page, hall, '/board');
  await page.getByRole('heading', { name: /お呼び出し中/ }).click();
  await expect(page.getByText('画面に触れると音が出ます')).toHaveCount(0);
}

const A1 = '番号札、エーの、1番の方、1番窓口へお越しください。';
const A2 = '番号札、エーの、2番の方、2番窓口へお越しください。';
const A3 = '番号札、エーの、3番の方、3番窓口へお越しください。';

test('calls are said one after the other, the last repeated; old ones never, undone ones no more', async ({
  page,
  hall,
}) => {
  for (let n = 0; n < 4; n += 1) await hall.issue(['shomei']);
  await hall.act('/api/counters/1/call-next');
  await openBoard(page, hall);
  await expect(page.locator('[data-call="A001"]')).toBeVisible();

  await hall.act('/api/counters/2/call-next');
  await expect.poll(() => heard(page)).toEqual([A2]);
  await hall.act('/api/counters/3/call-next');
  await expect(page.locator('[data-call="A003"]')).toBeVisible();
  await hall.act('/api/counters/7/call-next');
  await expect(page.locator('[data-call="A004"]')).toBeVisible();
  await hall.act('/api/counters/7/undo');
  await expect(page.locator('[data-call="A004"]')).toHaveCount(0);
  expect(await heard(page)).toEqual([A2]);

  await finish(page);
  await expect.poll(() => heard(page)).toEqual([A2, A3]);
  await finish(page);
  await expect.poll(() => heard(page)).toEqual([A2, A3, A3]);
  await hall.act('/api/counters/3/undo');
  await expect.poll(() => heard(page)).toEqual([A2, A3, A3, '(stopped)']);
});

test('a recall is said again', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  await openBoard(page, hall);
  const { ticket } = await hall.act('/api/counters/1/call-next');
  await expect.poll(() => heard(page)).toEqual([A1]);
  await finish(page);
  await expect.poll(() => heard(page)).toEqual([A1, A1]);
  await finish(page);
  await hall.act('/api/setup/hall', { hall: { ...hall.store.hall, recallSpacingMs: 0 } });
  await hall.act('/api/counters/1/recall', { ticket });
  await expect.poll(() => heard(page)).toEqual([A1, A1, A1]);
});

test('a silent board stays silent after a restart', async ({ page, hall }) => {
  for (let n = 0; n < 2; n += 1) await hall.issue(['shomei']);
  await openBoard(page, hall);
  await page.getByRole('button', { name: 'この表示板の設定' }).click();
  await page.getByRole('radio', { name: '鳴らさない' }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('heading', { name: /お呼び出し中/ }).click();
  await hall.act('/api/counters/1/call-next');
  await expect(page.locator('[data-call="A001"]')).toBeVisible();
  expect(await heard(page)).toEqual([]);
});
