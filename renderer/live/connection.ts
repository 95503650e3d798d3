import { create } from 'zustand';

export type ConnectionState = 'connecting' | 'online' | 'offline';

export interface Connection {
  readonly state: ConnectionState;
  /** When this state began, in ms of this machine's own clock. */
  readonly since: number;
  /** While offline: when the hall was last heard. */
  readonly heardAt: number;
}

/**
 * Whether this screen hears the hall. `connecting` is only the time before the first word; later attempts leave
 * `offline` as it is, so that `since` says how long the hall has been out of reach.
 */
export const useConnection = create<Connection>(() => {
  return { state: 'connecting', since: Date.now(), heardAt: Date.now() };
});

/** Kept out of the state: a beat every few seconds draws nothing. */
let heardAt = Date.now();

/** When the hall was last heard, in ms of this machine's own clock. */
export function lastHeard(): number {
  return heardAt;
}

/**
 * To be told at every word of the hall (`online`), and when it is out of reach.
 * @param heard when it was last heard, where another tab heard it
 */
export function setConnection(state: 'online' | 'offline', heard?: number): void {
  heardAt = heard ?? (state === 'online' ? Date.now() : heardAt);
  if (useConnection.getState().state === state) return;
  useConnection.setState({ state, since: Date.now(), heardAt });
}
