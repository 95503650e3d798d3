import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDeps, AppEnv } from '../context.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { onBadInput } from '../validation.ts';
import { EVERY_ROUTE } from './describe.ts';

const events = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Live changes as server-sent events: `hello`, `changed` with topics, `beat` every 10 s',
  middleware: [guard('see-public')] as const,
  request: {
    headers: z.object({ 'last-event-id': z.string().max(60).optional() }),
    query: z.object({
      lastEventId: z.string().max(60).optional().describe('as the header, for a new stream'),
    }),
  },
  responses: {
    200: { description: 'the stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...problemDocuments(EVERY_ROUTE),
  },
});

/** The live stream; it resumes after the last message that a screen has heard. */
export function eventRoutes({ live }: AppDeps) {
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput }).openapi(events, (c) => {
    const lastEventId = c.req.valid('header')['last-event-id'] ?? c.req.valid('query').lastEventId ?? null;
    return live.open(lastEventId);
  });
}
