import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ERROR_CODES, type ErrorCode } from '../../domain/errors/codes.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { localDateSchema } from '../../domain/hall/hall.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { onBadInput } from '../validation.ts';
import { EVERY_ROUTE } from './describe.ts';

const oneExport = { params: z.object({ id: z.uuid() }) };
const configure = guard('configure');

const orderSchema = z.object({
  from: localDateSchema,
  to: localDateSchema,
  encoding: z.enum(['utf8', 'cp932']).default('utf8'),
  k: z.int().min(3).max(1000).nullable().default(null).describe('small-cell threshold; null: the hall’s own'),
});

const stateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running'), day: z.string().nullable() }),
  z.object({ state: z.literal('done'), name: z.string() }),
  z.object({
    state: z.literal('failed'),
    code: z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

const start = createRoute({
  method: 'post',
  path: '/api/exports',
  summary: 'Start writing an aggregate bundle for a period',
  middleware: configure,
  request: { body: { required: true, content: { 'application/json': { schema: orderSchema } } } },
  responses: {
    202: { description: 'started', content: { 'application/json': { schema: z.object({ id: z.uuid() }) } } },
    ...problemDocuments([
      ...EVERY_ROUTE,
      'malformed-json',
      'body-too-large',
      'period-invalid',
      'export-running',
      'exports-at-limit',
    ]),
  },
});
const state = createRoute({
  method: 'get',
  path: '/api/exports/{id}',
  summary: 'Where an export stands',
  middleware: configure,
  request: oneExport,
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: stateSchema } } },
    ...problemDocuments([...EVERY_ROUTE, 'not-found']),
  },
});
const file = createRoute({
  method: 'get',
  path: '/api/exports/{id}/bundle.zip',
  summary: 'The finished bundle',
  middleware: configure,
  request: oneExport,
  responses: {
    200: { description: 'OK', content: { 'application/zip': { schema: z.string() } } },
    ...problemDocuments([...EVERY_ROUTE, 'not-found']),
  },
});
const cancel = createRoute({
  method: 'delete',
  path: '/api/exports/{id}',
  summary: 'Stop an export',
  middleware: configure,
  request: oneExport,
  responses: {
    204: { description: 'stopped, nothing is left of it' },
    ...problemDocuments([...EVERY_ROUTE, 'not-found']),
  },
});

/** Exports run beside the hall; these routes start, watch, fetch and stop them. */
export function exportRoutes({ exports }: AppDeps) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app
    .openapi(start, (c) => {
      const order = c.req.valid('json');
      if (order.from > order.to) throw new DomainError('period-invalid', { from: order.from, to: order.to });
      return c.json({ id: exports.start(order) }, 202);
    })
    .openapi(state, (c) => c.json(exports.status(c.req.valid('param').id), 200))
    .openapi(file, async (c) => {
      const { name, bytes } = await exports.zip(c.req.valid('param').id);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${name}"`,
        },
      });
    })
    .openapi(cancel, async (c) => {
      await exports.cancel(c.req.valid('param').id);
      return c.body(null, 204);
    });
}
