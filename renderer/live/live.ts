import type { QueryClient } from '@tanstack/react-query';
import { assertNever } from '../../domain/assert-never.ts';
import { setHallTime } from '../time/hallClock.ts';
import { lastHeard, setConnection, useConnection } from './connection.ts';
import { standForLead } from './leader.ts';
import type { HallMessage } from './messages.ts';
import { createRefresher } from './refresh.ts';
import { keepStream } from './stream.ts';

/** What the leading tab tells the others; `who-leads` is what a new tab asks. */
type TabMessage =
  | { readonly kind: 'heard'; readonly message: HallMessage }
  | { readonly kind: 'state'; readonly state: 'online' | 'offline'; readonly heardAt: number }
  | { readonly kind: 'who-leads' };

const NAME = 'madoguchi-live';
const EVENTS_URL = '/api/events';
/** Longer than the leader itself waits, so that a leader who is only out of reach is not robbed. */
const LEADER_SILENCE_MS = 40_000;

/**
 * Keeps every question of this tab answered with what the hall knows now. One tab of the browser holds the
 * stream (a browser allows six connections to a host, and each stream is one) and tells the others.
 * @returns ends it
 */
export function startLive(client: QueryClient): () => void {
  const refresher = createRefresher(client);

  const take = (message: HallMessage) => {
    switch (message.kind) {
      case 'hello':
        // What happened while nobody listened is unknown: everything is asked again.
        refresher.everything();
        break;
      case 'changed':
        refresher.topics(message.topics);
        break;
      case 'beat':
        break;
      default:
        assertNever(message);
    }
    if (message.kind !== 'changed' && message.hallMs !== null) setHallTime(message.hallMs);
    setConnection('online');
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') refresher.everything();
  };
  document.addEventListener('visibilitychange', onVisible);
  // Web Locks are for secure origins only: over plain http from another machine each tab listens for itself.
  const end = 'locks' in navigator ? shareStream(take) : listenAlone(take);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    end();
  };
}

function listenAlone(take: (message: HallMessage) => void): () => void {
  return keepStream(EVENTS_URL, { onMessage: take, onDown: () => setConnection('offline') });
}

function shareStream(take: (message: HallMessage) => void): () => void {
  const tabs = new BroadcastChannel(NAME);
  const tell = (message: TabMessage) => tabs.postMessage(message);
  let isLeading = false;
  let leaderHeardAt = Date.now();

  const leader = standForLead(navigator.locks, NAME, () => {
    isLeading = true;
    const close = keepStream(EVENTS_URL, {
      onMessage(message) {
        tell({ kind: 'heard', message });
        take(message);
      },
      onDown() {
        setConnection('offline');
        tell({ kind: 'state', state: 'offline', heardAt: lastHeard() });
      },
    });
    return () => {
      isLeading = false;
      close();
    };
  });

  const answerNewcomer = () => {
    const { state } = useConnection.getState();
    if (isLeading && state !== 'connecting') tell({ kind: 'state', state, heardAt: lastHeard() });
  };
  tabs.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'who-leads') return answerNewcomer();
    leaderHeardAt = Date.now();
    if (data.kind === 'heard') return take(data.message);
    setConnection(data.state, data.heardAt);
  });
  const watch = setInterval(() => {
    if (isLeading || Date.now() - leaderHeardAt <= LEADER_SILENCE_MS) return;
    setConnection('offline');
    leaderHeardAt = Date.now();
    leader.takeOver();
  }, 5_000);

  tell({ kind: 'who-leads' });
  return () => {
    clearInterval(watch);
    leader.withdraw();
    tabs.close();
  };
}
