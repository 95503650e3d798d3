import type { BridgeCall } from './policy.ts';

/** The message on which a bridge call travels from the preload script to the main process. */
export function channelOf(call: BridgeCall): string {
  return `bridge:${call}`;
}
