import { create } from 'zustand';
import { isUnreachable } from '../api/problem.ts';
import type { Tone } from './tone.ts';

export interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface EveryNotice {
  /** Of an act that failed: it has had its time when a later act succeeds. */
  readonly untilNextAct?: boolean;
  /** It is not taken away by time: nothing else on the screen tells of it later. */
  readonly stays?: boolean;
}

export type NoticeContent = EveryNotice &
  (
    | { readonly tone: Tone; readonly text: string; readonly action?: NoticeAction }
    /** Whatever was thrown: shown by its code in the reader's language. */
    | { readonly tone: 'danger'; readonly problem: unknown }
  );

export type Notice = NoticeContent & {
  readonly id: number;
  /** When it was raised, in ms of this machine's clock. */
  readonly at: number;
};

/** More would cover the work. */
const AT_MOST = 3;

interface NoticeStore {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeStore>(() => ({ notices: [] }));

let lastId = 0;

/** Tells the person at this screen what just happened; it goes away by itself. @returns its id, to take it away before */
export function notify(content: NoticeContent): number {
  lastId += 1;
  const notice: Notice = { ...content, id: lastId, at: Date.now() };
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice].slice(-AT_MOST) }));
  return notice.id;
}

/** Tells what failed, and what to do. */
export function notifyProblem(problem: unknown): void {
  notify({ tone: 'danger', problem });
}

/**
 * Tells that an act was refused or failed, and what to do, until a later act succeeds. One that never reached the hall
 * stays said: whoever pressed the key may look up only when the hall is there again, and all seems well.
 */
export function notifyFailedAct(problem: unknown): void {
  const stays = isUnreachable(problem);
  // Pressed again and again they would all say the same, and push others away.
  if (stays) useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => !notice.stays) }));
  notify({ tone: 'danger', problem, untilNextAct: true, stays });
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/**
 * Takes away what was said of acts that failed: the person went on, and what was begun after it has succeeded.
 * @param begunAt of the act that succeeded, in ms of this machine's clock
 */
export function dismissFailedActsBefore(begunAt: number): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.filter((notice) => !notice.untilNextAct || notice.at > begunAt),
  }));
}
