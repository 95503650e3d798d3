import { describe, expect, it } from 'vitest';
import type { CounterSurvey } from '../../../domain/views/survey.ts';
import { MINUTE } from '../trial-clock.ts';
import { SurveyHall, sending } from './survey-hall.ts';

const at = (act = ''): string => `/api/survey/counters/3${act}`;

async function stateOf(hall: SurveyHall): Promise<CounterSurvey> {
  return hall.get<CounterSurvey>(at());
}

async function setMode(hall: SurveyHall, atCounter: string): Promise<void> {
  await hall.act('/api/survey/settings', { settings: { retentionDays: 400, atCounter } });
}

async function post(hall: SurveyHall, act: string): Promise<{ status: number; body: unknown }> {
  return hall.call('POST', at(act));
}

async function begin(hall: SurveyHall): Promise<string> {
  const { status, body } = await post(hall, '/begin');
  expect(status, JSON.stringify(body)).toBe(200);
  return (body as { token: string }).token;
}

describe("a counter's second screen", () => {
  it('is asked by the clerk with one touch, once for each visitor', async () => {
    const hall = await SurveyHall.open();
    expect(await stateOf(hall)).toEqual({ mode: 'by_clerk', finished: false, offered: false });
    expect((await post(hall, '/offer')).body).toMatchObject({ code: 'survey-nobody-finished' });
    await hall.serve('zei', '3');
    expect(await stateOf(hall)).toEqual({ mode: 'by_clerk', finished: true, offered: false });
    expect((await post(hall, '/begin')).body).toMatchObject({ code: 'survey-nobody-finished' });
    expect((await post(hall, '/offer')).body).toEqual({ mode: 'by_clerk', finished: true, offered: true });
    await begin(hall);
    expect(await stateOf(hall)).toMatchObject({ finished: false, offered: false });
    expect((await post(hall, '/begin')).body).toMatchObject({ code: 'survey-nobody-finished' });
  });

  it('asks by itself where the city wants that, but not in the middle of a visit', async () => {
    const hall = await SurveyHall.open();
    await setMode(hall, 'automatic');
    await hall.serve('zei', '3');
    expect(await stateOf(hall)).toMatchObject({ offered: true });
    await begin(hall);
    const { tickets } = await hall.issue(['zei', 'shomei']);
    const [ticket] = tickets;
    await hall.at('3', 'call', { ticket });
    await hall.at('3', 'start', { ticket });
    await hall.at('3', 'finish', { ticket, outcomes: [] });
    expect(await stateOf(hall)).toMatchObject({ finished: true, offered: false });
  });

  it('asks nobody where it is switched off', async () => {
    const hall = await SurveyHall.open();
    await setMode(hall, 'off');
    await hall.serve('zei', '3');
    expect(await stateOf(hall)).toEqual({ mode: 'off', finished: false, offered: false });
    expect((await post(hall, '/offer')).body).toMatchObject({ code: 'survey-nobody-finished' });
  });

  it.each([
    [
      'the next visitor is served',
      async (hall: SurveyHall) => {
        const { ticket } = await hall.issue('zei');
        await hall.at('3', 'call', { ticket });
        expect(await stateOf(hall)).toMatchObject({ offered: true });
        await hall.at('3', 'start', { ticket });
      },
    ],
    ['the finish is taken back', (hall: SurveyHall) => hall.at('3', 'undo')],
    ['three minutes pass', async (hall: SurveyHall) => hall.clock.pass(3 * MINUTE)],
  ])('forgets its visitor when %s', async (_when, happens) => {
    const hall = await SurveyHall.open();
    await setMode(hall, 'automatic');
    await hall.serve('zei', '3');
    expect(await stateOf(hall)).toMatchObject({ offered: true });
    await happens(hall);
    expect((await post(hall, '/begin')).body).toMatchObject({ code: 'survey-nobody-finished' });
  });

  it('is not asked by what happens at another counter', async () => {
    const hall = await SurveyHall.open();
    await setMode(hall, 'automatic');
    await hall.serve('zei', '4');
    expect(await stateOf(hall)).toMatchObject({ finished: false });
  });
});

describe('a token', () => {
  const withToken = async (): Promise<{ hall: SurveyHall; token: string }> => {
    const hall = await SurveyHall.open();
    await setMode(hall, 'automatic');
    await hall.serve('zei', '3');
    return { hall, token: await begin(hall) };
  };

  it('ties one answer to service and month, and is of no use afterwards', async () => {
    const { hall, token } = await withToken();
    await hall.give({ token });
    expect(JSON.parse(hall.waitingText())).toMatchObject([
      { service: 'zei', month: '2026-06', channel: 'counter' },
    ]);
    expect(await hall.notTaken(sending({ token }))).toMatchObject({ code: 'survey-token-spent' });
  });

  it('is not spent by an answer that was refused', async () => {
    const { hall, token } = await withToken();
    await hall.notTaken(sending({ token, answers: [] }));
    await hall.give({ token });
  });

  it('ends after half an hour, and with the program', async () => {
    const { hall, token } = await withToken();
    hall.clock.pass(30 * MINUTE);
    expect(await hall.notTaken(sending({ token }))).toMatchObject({ code: 'survey-token-spent' });
    const other = await withToken();
    await other.hall.restart();
    expect(await other.hall.notTaken(sending({ token: other.token }))).toMatchObject({
      code: 'survey-token-spent',
    });
  });

  it('says nothing: two for the same counter share no letter sequence, and none is in a file', async () => {
    const { hall, token } = await withToken();
    await hall.serve('zei', '3');
    const second = await begin(hall);
    expect(second).not.toBe(token);
    expect(Buffer.from(token, 'base64url')).toHaveLength(18);
    expect(Buffer.from(token, 'base64url').subarray(0, 4)).not.toEqual(
      Buffer.from(second, 'base64url').subarray(0, 4),
    );
    await hall.give({ token });
    expect([...hall.files().values()].some((bytes) => bytes.includes(token))).toBe(false);
  });
});
