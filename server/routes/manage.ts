import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { acceptClock } from '../../db/acts/clock.ts';
import { closeDay, saveCounterSettings, saveHallSettings, saveServiceSettings } from '../../db/acts/setup.ts';
import { counterSchema, hallSchema, serviceSchema } from '../../domain/hall/hall.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import { onBadInput } from '../validation.ts';
import { acting, nothing } from './describe.ts';

const configure = { capability: 'configure' } as const;

const hall = acting({
  ...configure,
  path: '/api/setup/hall',
  summary: 'Change the hall’s names, hours and rules',
  body: z.object({ hall: hallSchema }),
});
const service = acting({
  ...configure,
  path: '/api/setup/services',
  summary: 'Add or change a service',
  body: z.object({ service: serviceSchema }),
  errors: ['service-in-use', 'series-taken'],
});
const counter = acting({
  ...configure,
  path: '/api/setup/counters',
  summary: 'Add or change a counter',
  body: z.object({ counter: counterSchema }),
  errors: ['unknown-service', 'counter-busy'],
});
const day = acting({
  ...configure,
  path: '/api/day/close',
  summary: 'End the business day now',
  body: nothing,
});
const clock = acting({
  ...configure,
  path: '/api/clock/accept',
  summary: 'Accept a clock that was set back',
  body: nothing,
  errors: ['clock-is-fine'],
});

/** The acts of the administrative management section. */
export function manageRoutes({ store }: AppDeps) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app
    .openapi(hall, (c) => {
      const body = c.req.valid('json');
      return c.json(saveHallSettings(store, callerOf(c, body), body.hall), 200);
    })
    .openapi(service, (c) => {
      const body = c.req.valid('json');
      return c.json(saveServiceSettings(store, callerOf(c, body), body.service), 200);
    })
    .openapi(counter, (c) => {
      const body = c.req.valid('json');
      return c.json(saveCounterSettings(store, callerOf(c, body), body.counter), 200);
    })
    .openapi(day, (c) => c.json(closeDay(store, callerOf(c, c.req.valid('json'))), 200))
    .openapi(clock, (c) => c.json(acceptClock(store, callerOf(c, c.req.valid('json'))), 200));
}
