import { create } from 'zustand';

export type ConnectionState = 'connecting' | 'online' | 'offline';

export interface Connection {
  readonly state: ConnectionState;
  /** When this state began, in ms of this machine's own clock. */
  readonly since: number;
}

/**
 * Whether this screen hears the hall. `connecting` is only the time before the first word; later attempts leave
 * `offline` as it is, so that `since` says how long the hall has been out of reach.
 */
export const useConnection = create<Connection>(() => ({ state: 'connecting', since: Date.now() }));

export function setConnection(state: 'online' | 'offline'): void {
  if (useConnection.getState().state === state) return;
  useConnection.setState({ state, since: Date.now() });
}
