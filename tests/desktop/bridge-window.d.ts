import type { BridgeApi } from '../../domain/bridge/bridge-api.ts';

declare global {
  interface Window {
    readonly madoguchi?: BridgeApi;
  }
}
