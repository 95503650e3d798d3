import { OpenAPIHono } from '@hono/zod-openapi';
import { planSchema } from '../../domain/floorplan/plan.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { onBadInput } from '../validation.ts';
import { reading } from './describe.ts';

const floorplan = reading({
  path: '/api/floorplan',
  summary: 'The hall’s floors with counters, lifts and ways to walk',
  capability: 'see-public',
  answer: planSchema,
  errors: ['floorplan-invalid'],
});

/** What the guide shows besides the catalogue. */
export function guideRoutes({ readPlan }: AppDeps) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app.openapi(floorplan, (c) => c.json(readPlan(), 200));
}
