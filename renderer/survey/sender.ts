import { create } from 'zustand';
import { RESPONSE_SPACING_MS } from '../../domain/survey/guards.ts';
import { api, read } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { dropOutgoing, type Outgoing, putOutgoing, readOutgoing } from './outbox.ts';

/** What waits on this device, for the mark that staff see on the first page. */
export interface OutboxState {
  readonly waiting: number;
  /** Responses that the hall will never take, such as those of a version that is gone. */
  readonly refused: number;
}

export const useOutbox = create<OutboxState>(() => ({ waiting: 0, refused: 0 }));

/** What became of one attempt. */
type Verdict = 'done' | 'refused' | 'too-soon' | 'without-token' | 'later';

function verdictOn(thrown: unknown): Verdict {
  if (!(thrown instanceof ApiProblem)) return 'later';
  switch (thrown.code) {
    case 'survey-already-given':
      return 'done';
    case 'survey-too-soon':
      return 'too-soon';
    case 'survey-token-spent':
      return 'without-token';
    default:
      return thrown.status >= 400 && thrown.status < 500 ? 'refused' : 'later';
  }
}

async function send({ sending }: Outgoing): Promise<Verdict> {
  try {
    await read(api.api.survey.responses.$post({ json: sending }));
    return 'done';
  } catch (thrown) {
    return verdictOn(thrown);
  }
}

/** The response as it is sent once more: it says the month, because it had to wait. */
function delayed({ sending, ...outgoing }: Outgoing): Outgoing {
  return { ...outgoing, sending: { ...sending, answeredIn: outgoing.month } };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Deals with one response; false where the hall cannot be reached and the rest need not be tried. */
async function deliver(outgoing: Outgoing): Promise<boolean> {
  const verdict = await send(outgoing);
  switch (verdict) {
    case 'done':
      await dropOutgoing(outgoing.id);
      return true;
    case 'refused':
      await dropOutgoing(outgoing.id);
      useOutbox.setState(({ refused }) => ({ refused: refused + 1 }));
      return true;
    case 'without-token':
      await putOutgoing({ ...outgoing, sending: { ...outgoing.sending, token: null } });
      return true;
    case 'too-soon':
      await wait(RESPONSE_SPACING_MS);
      return true;
    case 'later':
      await putOutgoing(delayed(outgoing));
      return false;
  }
}

async function countWaiting(): Promise<readonly Outgoing[]> {
  const outgoing = await readOutgoing();
  useOutbox.setState({ waiting: outgoing.length });
  return outgoing;
}

let underWay: Promise<void> | null = null;

async function sendAll(): Promise<void> {
  for (let left = await countWaiting(); left.length > 0; left = await countWaiting()) {
    // Any of them: not in the order in which they were answered.
    const next = left[Math.floor(Math.random() * left.length)] as Outgoing;
    if (!(await deliver(next))) return;
  }
}

/** Sends what waits, one at a time. What has to wait stays on the device and goes with the next call. */
export function sendWaiting(): Promise<void> {
  underWay ??= sendAll().finally(() => {
    underWay = null;
  });
  return underWay;
}
