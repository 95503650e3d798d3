import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TOPICS } from '../../domain/journal/topics.ts';
import { HOUR } from './trial-clock.ts';
import { type IssueBody, issueBody, TrialHall } from './trial-hall.ts';

interface Message {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly topics?: readonly string[]; readonly now?: number };
}

/** A screen that listens: what it was told, and the hanging up. */
class Listener {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  private constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader();
  }

  static async open(hall: TrialHall, lastEventId?: string, asQuery = false): Promise<Listener> {
    const headers = lastEventId === undefined || asQuery ? {} : { 'last-event-id': lastEventId };
    const query = asQuery ? `?lastEventId=${lastEventId}` : '';
    const response = await hall.raw('GET', `/api/events${query}`, { headers });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    if (!response.body) throw new Error('no stream');
    return new Listener(response.body);
  }

  /** The next message; waits for it. */
  async next(): Promise<Message> {
    while (!this.#text.includes('\n\n')) {
      const { value, done } = await this.#reader.read();
      if (done) throw new Error('the stream has ended');
      this.#text += this.#decoder.decode(value, { stream: true });
    }
    const end = this.#text.indexOf('\n\n');
    const lines = this.#text.slice(0, end).split('\n');
    this.#text = this.#text.slice(end + 2);
    const field = (name: string): string =>
      lines.find((l) => l.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
    return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Message['data'] };
  }

  async hello(): Promise<Message> {
    const message = await this.next();
    expect(message.event).toBe('hello');
    return message;
  }

  hangUp(): Promise<void> {
    return this.#reader.cancel();
  }
}

async function issue(hall: TrialHall, more: IssueBody = {}): Promise<void> {
  await hall.act('/api/visits', issueBody('shomei', more));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('live changes', () => {
  test('hello tells the hall’s clock and where the journal stands', async () => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    const { id, data } = await screen.hello();
    expect(data).toEqual({ now: hall.clock.now() });
    expect(id).toMatch(new RegExp(`^[0-9a-f]{8}:${hall.store.tail.seq}$`));
  });

  test('a change tells topics and nothing about a person', async () => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    const { id } = await screen.hello();
    await issue(hall, { note: '秘密', intake: { language: 'pt' } });
    const message = await screen.next();
    expect(message).toEqual({
      id: id.replace(/\d+$/, String(hall.store.tail.seq)),
      event: 'changed',
      data: { topics: ['queue', 'board', 'today'] },
    });
  });

  const TOPICS_OF: readonly [
    name: string,
    act: (hall: TrialHall) => Promise<unknown>,
    topics: readonly string[],
  ][] = [
    ['opening a counter', (hall) => hall.at('1', 'open'), ['counters', 'queue', 'board']],
    ['guidance', (hall) => hall.act('/api/guidance', { reason: 'where' }), ['today']],
    ['an issue', (hall) => issue(hall), ['queue', 'board', 'today']],
  ];
  test.each(TOPICS_OF)('%s', async (_, act, topics) => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    await screen.hello();
    await act(hall);
    expect((await screen.next()).data.topics).toEqual(topics);
  });

  test('the first change goes out at once; a burst after it is joined into one message', async () => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    await screen.hello();
    await hall.act('/api/guidance', { reason: 'where' });
    for (let n = 0; n < 5; n += 1) await issue(hall);
    await hall.at('1', 'open');
    expect((await screen.next()).data.topics).toEqual(['today']);
    vi.advanceTimersByTime(50);
    const message = await screen.next();
    expect([...(message.data.topics ?? [])].sort()).toEqual(['board', 'counters', 'queue', 'today']);
    expect(message.id.endsWith(`:${hall.store.tail.seq}`)).toBe(true);
    vi.advanceTimersByTime(50);
    await hall.act('/api/guidance', { reason: 'where' });
    expect((await screen.next()).data.topics).toEqual(['today']);
  });

  test('a refused act and a repeated request tell nobody', async () => {
    const hall = new TrialHall();
    const requestId = '01890000-0000-7000-8000-000000000001';
    await hall.act('/api/guidance', { requestId, reason: 'where' });
    const screen = await Listener.open(hall);
    await screen.hello();
    await hall.refusedAt('1', 'call-next');
    await hall.act('/api/guidance', { requestId, reason: 'where' });
    await hall.at('1', 'open');
    expect((await screen.next()).data.topics).toEqual(['counters', 'queue', 'board']);
  });

  test('a beat every ten seconds, with the clock', async () => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    await screen.hello();
    hall.clock.pass(HOUR);
    vi.advanceTimersByTime(10_000);
    expect(await screen.next()).toMatchObject({ event: 'beat', data: { now: hall.clock.now() } });
  });

  test('a beat never goes before a change that the screen has not heard', async () => {
    const hall = new TrialHall();
    vi.advanceTimersByTime(9_980);
    const screen = await Listener.open(hall);
    await screen.hello();
    await hall.act('/api/guidance', { reason: 'where' });
    expect((await screen.next()).data.topics).toEqual(['today']);
    await hall.at('1', 'open');
    vi.advanceTimersByTime(20);
    expect((await screen.next()).data.topics).toEqual(['counters', 'queue', 'board']);
    expect((await screen.next()).event).toBe('beat');
  });
});

describe('a screen that comes back', () => {
  const OPENING = ['counters', 'queue', 'board'];

  /** What a returning screen is told before the next change, which is the opening of a counter; null: nothing. */
  async function missed(
    hall: TrialHall,
    lastEventId: string,
    asQuery = false,
  ): Promise<readonly string[] | null> {
    const screen = await Listener.open(hall, lastEventId, asQuery);
    await screen.hello();
    await hall.at('4', 'open');
    const { topics = [] } = (await screen.next()).data;
    if (topics.join() === OPENING.join()) return null;
    expect((await screen.next()).data.topics).toEqual(OPENING);
    return topics;
  }

  test.each([true, false])('is told exactly what it missed (as a query: %s)', async (asQuery) => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    const { id } = await screen.hello();
    await screen.hangUp();
    await hall.act('/api/guidance', { reason: 'where' });
    await hall.at('1', 'open');
    expect([...((await missed(hall, id, asQuery)) ?? [])].sort()).toEqual([
      'board',
      'counters',
      'queue',
      'today',
    ]);
  });

  test('and missed nothing is told nothing', async () => {
    const hall = new TrialHall();
    const { id } = await (await Listener.open(hall)).hello();
    expect(await missed(hall, id)).toBeNull();
  });

  test.each([
    ['of another epoch (a restored store)', (id: string) => id.replace(/^[^:]+/, 'deadbeef')],
    ['of the future', (id: string) => id.replace(/\d+$/, '999999')],
    ['without a number', (id: string) => id.replace(/\d+$/, 'x')],
    ['that is nonsense', () => '...'],
    ['that was too long away', () => null],
  ])('with an id %s asks everything again', async (_, change) => {
    const hall = new TrialHall();
    const { id } = await (await Listener.open(hall)).hello();
    const changed = change(id);
    if (changed === null)
      for (let n = 0; n < 2001; n += 1) await hall.act('/api/guidance', { reason: 'where' });
    expect(await missed(hall, changed ?? id)).toEqual(TOPICS);
  });

  test('the header counts before the query: a browser reconnects to the address it first had', async () => {
    const hall = new TrialHall();
    const { id } = await (await Listener.open(hall)).hello();
    await hall.act('/api/guidance', { reason: 'where' });
    const now = id.replace(/\d+$/, String(hall.store.tail.seq));
    const response = await hall.raw('GET', `/api/events?lastEventId=${id}`, {
      headers: { 'last-event-id': now },
    });
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toContain('event: hello');
    await hall.at('1', 'open');
    const second = new TextDecoder().decode((await reader?.read())?.value);
    expect(second).toContain('"topics":["counters","queue","board"]');
  });
});

describe('the number of listening screens', () => {
  test('falls when one hangs up', async () => {
    const hall = new TrialHall();
    const screens = await Promise.all([Listener.open(hall), Listener.open(hall), Listener.open(hall)]);
    expect(hall.live.screens).toBe(3);
    await screens[0]?.hangUp();
    expect(hall.live.screens).toBe(2);
  });

  test('falls when one does not fetch its messages any more; its stream ends after what it was sent', async () => {
    const hall = new TrialHall();
    const asleep = await Listener.open(hall);
    for (let n = 0; n < 400 && hall.live.screens > 0; n += 1) vi.advanceTimersByTime(10_000);
    expect(hall.live.screens).toBe(0);
    await asleep.hello();
    for (let n = 0; n < 100; n += 1) expect((await asleep.next()).event).toBe('beat');
  });

  test('ends with the hall', async () => {
    const hall = new TrialHall();
    const screen = await Listener.open(hall);
    await screen.hello();
    hall.live.close();
    await expect(screen.next()).rejects.toThrow('the stream has ended');
  });
});
