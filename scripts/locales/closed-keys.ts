import { agentRules, channels } from '../../domain/catalogue/public-service.ts';
import { ERROR_CODES } from '../../domain/errors/codes.ts';
import { PAUSE_REASONS } from '../../domain/hall/codes.ts';
import { hintKinds } from '../../domain/privacy/hint.ts';
import { surveyProblemCodes } from '../../domain/survey/check-version.ts';
import { faces, measures } from '../../domain/survey/scale.ts';
import { counterModes } from '../../domain/survey/settings.ts';
import {
  CALL_RULES,
  CANCEL_REASONS,
  EXCEED_REASONS,
  FINAL_STATES,
  GUIDANCE_REASONS,
  HOLD_REASONS,
  LANGUAGES,
  LIVE_STATES,
  OUT_OF_ORDER_REASONS,
  PLACES,
  PROCEDURE_OUTCOMES,
  READY_KINDS,
  RELEASE_REASONS,
  RELEASE_TARGETS,
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
  'codes:exceed.*': EXCEED_REASONS,
  'codes:release.*': RELEASE_REASONS,
  'codes:releaseTo.*': RELEASE_TARGETS,
  'codes:counterState.*': ['open', 'paused', 'closed'],
  'app:settings.themes.*': ['system', 'light', 'dark', 'high-contrast'],
  'app:settings.languages.*': ['ja', 'en'],
  'app:screens.*.name': ['floor', 'counter', 'board', 'survey', 'manage'],
  'app:screens.*.use': ['floor', 'counter', 'board', 'survey', 'manage'],
  'floor:note.kind.*': hintKinds,
  'guide:agent.*': agentRules,
  'guide:channel.*': channels,
  'guide:deadline.within.*': ['day', 'month', 'year'],
  'guide:fee.per.*': ['application', 'copy', 'card'],
  'guide:fee.status.*': ['confirmed', 'unconfirmed'],
  'guide:papers.mark.*': ['seen', 'missing'],
  'guide:papers.short.*': ['seen', 'missing'],
  'guide:validity.*': ['future', 'ending', 'ended'],
  'guide:way.step.*': [
    'arrive',
    'go_to_lift',
    'go_to_place',
    'go_to_stairs',
    'take_lift_to_floor',
    'take_stairs_to_floor',
  ],
  'shell:start.reason.*': ['no-display', 'no-archive', 'not-installed', 'does-not-start'],
  'survey:part.*': ['results', 'comments', 'versions', 'paper', 'settings'],
  'survey:measure.*': measures,
  'survey:scaleKind.*': measures,
  'survey:role.*': ['item', 'overall', 'other'],
  'survey:kind.*': ['scale', 'single', 'range', 'text'],
  'survey:unit.*': ['minute', 'year'],
  'survey:face.*': ['none', ...faces],
  'survey:problem.*': surveyProblemCodes,
  'survey:settings.mode.*': counterModes,
  'survey:settings.modeWhat.*': counterModes,
  'survey:versions.is.*': ['now', 'later', 'over'],
};
