import { protocol } from 'electron';
import { HALL_SCHEME } from './hall-origin.ts';

/**
 * Makes `app://` a web origin of its own; must run before Electron is ready.
 * `standard` gives it relative URLs and storage, `secure` the APIs of https, `stream` live changes
 * (SSE), `codeCache` faster later starts.
 */
export function registerHallScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: HALL_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}
