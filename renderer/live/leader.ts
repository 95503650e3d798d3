export interface Candidacy {
  /** Takes the lead from a tab that holds it but has fallen silent. */
  readonly takeOver: () => void;
  readonly withdraw: () => void;
}

/**
 * Stands for the lead among the browser's tabs: the one that holds the lock leads until it closes, then the
 * next in line does. `onLead` starts the leader's work and answers with what ends it.
 */
export function standForLead(locks: LockManager, name: string, onLead: () => () => void): Candidacy {
  let isWithdrawn = false;
  let queued = new AbortController();
  let resign: (() => void) | undefined;

  const lead = (): Promise<void> => {
    if (isWithdrawn) return Promise.resolve();
    const end = onLead();
    return new Promise((release) => {
      resign = () => {
        resign = undefined;
        end();
        release();
      };
    });
  };
  const line = (options: LockOptions) => {
    locks.request(name, options, lead).catch((reason: unknown) => {
      if (!(reason instanceof DOMException) || reason.name !== 'AbortError') throw reason;
      // Either our place in the line was given up for a take-over, or another tab took the lock from us.
      if (resign === undefined) return;
      resign();
      join();
    });
  };
  function join(): void {
    if (isWithdrawn) return;
    queued = new AbortController();
    line({ signal: queued.signal });
  }

  join();
  return {
    takeOver() {
      if (isWithdrawn || resign !== undefined) return;
      queued.abort();
      line({ steal: true });
    },
    withdraw() {
      isWithdrawn = true;
      queued.abort();
      resign?.();
    },
  };
}
