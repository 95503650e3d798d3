import { ERROR_CODES } from '../../domain/errors/codes.ts';
import { PAUSE_REASONS } from '../../domain/hall/codes.ts';
import { hintKinds } from '../../domain/privacy/hint.ts';
import {
  CALL_RULES,
  CANCEL_REASONS,
  FINAL_STATES,
  GUIDANCE_REASONS,
  HOLD_REASONS,
  LANGUAGES,
  LIVE_STATES,
  OUT_OF_ORDER_REASONS,
  PLACES,
  PROCEDURE_OUTCOMES,
  READY_KINDS,
  SUPPORT_NEEDS,
} from '../../domain/ticket/codes.ts';
import type { ClosedKeys } from './use-faults.ts';

/** The values that may stand for `*` in a key that source puts together, mostly the domain's own code lists. */
export const CLOSED_KEYS: ClosedKeys = {
  'error:*': ERROR_CODES,
  'codes:state.*': [...LIVE_STATES, ...FINAL_STATES],
  'codes:readyKind.*': READY_KINDS,
  'codes:support.*': SUPPORT_NEEDS,
  'codes:language.*': LANGUAGES,
  'codes:holdReason.*': HOLD_REASONS,
  'codes:cancelReason.*': CANCEL_REASONS,
  'codes:outOfOrder.*': OUT_OF_ORDER_REASONS,
  'codes:pause.*': PAUSE_REASONS,
  'codes:guidance.*': GUIDANCE_REASONS,
  'codes:rule.*': CALL_RULES,
  'codes:outcome.*': PROCEDURE_OUTCOMES,
  'codes:place.*': PLACES,
  'codes:counterState.*': ['open', 'paused', 'closed'],
  'app:settings.themes.*': ['system', 'light', 'dark', 'high-contrast'],
  'app:settings.languages.*': ['ja', 'en'],
  'app:screens.*.name': ['floor', 'counter', 'board', 'manage'],
  'app:screens.*.use': ['floor', 'counter', 'board', 'manage'],
  'floor:note.kind.*': hintKinds,
  'shell:start.reason.*': ['no-display', 'no-archive', 'not-installed', 'does-not-start'],
};
