import { OpenAPIHono } from '@hono/zod-openapi';
import { changeClerk, clerkSchema } from '../../db/acts/clerk.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import { onBadInput } from '../validation.ts';
import { acting } from './describe.ts';

const clerk = acting({
  path: '/api/counters/{counter}/clerk',
  summary: 'Say under which display name somebody serves at the counter now',
  capability: 'serve',
  body: clerkSchema,
  errors: ['unknown-counter', 'note-holds-personal-number'],
});

/** Who serves where. */
export function clerkRoutes({ store }: AppDeps) {
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput }).openapi(clerk, (c) => {
    const id = c.req.param('counter');
    const body = c.req.valid('json');
    return c.json(changeClerk(store, callerOf(c, body, id), id, body), 200);
  });
}
