import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { dismissAlert } from '../../db/estimates/dismiss.ts';
import { learned } from '../../db/estimates/learned.ts';
import { estimateScores } from '../../db/figures/estimates.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { localDateSchema } from '../../domain/hall/hall.ts';
import { addDays } from '../../domain/time/zone.ts';
import { alertsViewSchema, dismissSchema } from '../../domain/views/alerts.ts';
import {
  estimateScoresViewSchema,
  estimatesViewSchema,
  waitsViewSchema,
} from '../../domain/views/estimates.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf, guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { acting, EVERY_ROUTE, reading } from '../routes/describe.ts';
import { onBadInput } from '../validation.ts';
import { EstimateDesk } from './estimate-desk.ts';
import { inPortions } from './portions.ts';

/** A year and a bit: longer looks back are the reports'. */
const LONGEST_DAYS = 400;

const estimates = reading({
  path: '/api/estimates',
  summary: 'What waits are expected now: of newcomers, of each ticket in line, and until closing',
  capability: 'see-queue',
  answer: estimatesViewSchema,
  errors: ['hall-not-set-up'],
});
const waits = reading({
  path: '/api/waits',
  summary: 'What newcomers would wait now, for boards and kiosks',
  capability: 'see-public',
  answer: waitsViewSchema,
  errors: ['hall-not-set-up'],
});
const alerts = reading({
  path: '/api/alerts',
  summary: 'What the floor manager should know now',
  capability: 'see-queue',
  answer: alertsViewSchema,
  errors: ['hall-not-set-up'],
});
const dismiss = acting({
  path: '/api/alerts/dismiss',
  summary: 'Put an alert away until it gets worse',
  capability: 'guide',
  body: dismissSchema,
  errors: ['unknown-ticket', 'wrong-state', 'unknown-service', 'service-not-active'],
});
const scores = createRoute({
  method: 'get',
  path: '/api/estimates/scores',
  summary: 'How promised waits came out, by date and service',
  middleware: [guard('see-figures')] as const,
  request: { query: z.object({ from: localDateSchema, to: localDateSchema }) },
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: estimateScoresViewSchema } } },
    ...problemDocuments([...EVERY_ROUTE, 'period-invalid']),
  },
});

/** Expected waits, alerts, and how good the expectations were. */
export function estimateRoutes({ store }: AppDeps, reader: Reader) {
  const desk = new EstimateDesk(store, reader);
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput })
    .openapi(estimates, async (c) => c.json(await desk.estimates(), 200))
    .openapi(waits, async (c) => c.json(await desk.waits(), 200))
    .openapi(alerts, async (c) => c.json(await desk.alerts(), 200))
    .openapi(scores, async (c) => {
      const { from, to } = c.req.valid('query');
      if (from > to || addDays(from, LONGEST_DAYS) < to)
        throw new DomainError('period-invalid', { from, to });
      const learnedDays = learned(store.db)?.model.days ?? 0;
      const found = await inPortions(estimateScores(store.db, from, to));
      return c.json({ from, to, learnedDays, scores: found }, 200);
    })
    .openapi(dismiss, (c) => {
      const body = c.req.valid('json');
      const { alert, ticket, service, level } = body;
      return c.json(dismissAlert(store, callerOf(c, body), { alert, ticket, service, level }), 200);
    });
}
