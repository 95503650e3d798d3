import { OpenAPIHono } from '@hono/zod-openapi';
import {
  acknowledgeEmergency,
  acknowledgeSchema,
  noticeSchema,
  raiseEmergency,
  setNotice,
} from '../../db/acts/emergency.ts';
import { openEmergencies, readNotice } from '../../db/state/emergency.ts';
import { emergencyViewSchema } from '../../domain/views/emergency.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { acting, nothing, reading } from './describe.ts';

const view = reading({
  path: '/api/emergency',
  summary: 'Who calls for help, and what takes all boards',
  capability: 'see-queue',
  answer: emergencyViewSchema,
  errors: ['hall-not-set-up'],
});
const raiseOnFloor = acting({
  path: '/api/emergency/raise',
  summary: 'Call for help from the floor',
  capability: 'guide',
  body: nothing,
});
const raiseAtCounter = acting({
  path: '/api/counters/{counter}/emergency',
  summary: 'Call for help from a counter',
  capability: 'serve',
  body: nothing,
  errors: ['unknown-counter'],
});
const acknowledge = acting({
  path: '/api/emergency/acknowledge',
  summary: 'Somebody is on the way',
  capability: 'guide',
  body: acknowledgeSchema,
  errors: ['unknown-emergency'],
});
const notice = acting({
  path: '/api/notice',
  summary: 'Put a notice on all boards, or take it off',
  capability: 'guide',
  body: noticeSchema,
});

/** The emergency key between counters and floor, and notices on the boards. */
export function emergencyRoutes({ store }: AppDeps, reader: Reader) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app
    .openapi(view, (c) =>
      c.json(
        reader.memo('emergency', ({ seq }) => ({
          seq,
          emergencies: [...openEmergencies(store.db)],
          notice: readNotice(store.db),
        })),
        200,
      ),
    )
    .openapi(raiseOnFloor, (c) => c.json(raiseEmergency(store, callerOf(c, c.req.valid('json'))), 200))
    .openapi(raiseAtCounter, (c) => {
      const caller = callerOf(c, c.req.valid('json'), c.req.param('counter'));
      return c.json(raiseEmergency(store, caller), 200);
    })
    .openapi(acknowledge, (c) => {
      const body = c.req.valid('json');
      return c.json(acknowledgeEmergency(store, callerOf(c, body), body), 200);
    })
    .openapi(notice, (c) => {
      const body = c.req.valid('json');
      return c.json(setNotice(store, callerOf(c, body), body), 200);
    });
}
