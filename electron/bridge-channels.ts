import type { BridgeApi } from '../domain/bridge/bridge-api.ts';

export type BridgeCall = keyof BridgeApi;

export const BRIDGE_CALLS = [
  'desktop',
  'openWindow',
  'print',
  'chooseFolder',
  'toggleFullscreen',
] as const satisfies readonly BridgeCall[];

/** The message on which a bridge call travels from the preload script to the main process. */
export function channelOf(call: BridgeCall): string {
  return `bridge:${call}`;
}

/** The message of the preload script that its page has been drawn. */
export const DRAWN = 'drawn';
