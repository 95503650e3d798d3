import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { importCatalogue } from '../../db/acts/catalogue.ts';
import { procedureCsv } from '../catalogue/csv-file.ts';
import type { CurrentCatalogue } from '../catalogue/current.ts';
import { importChangesSchema, importProblemSchema, missingSchema } from '../catalogue/import-order.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf, guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { onBadInput } from '../validation.ts';
import { acting, EVERY_ROUTE } from './describe.ts';

/** Where files are sent to; they may be larger than any other body. */
export const IMPORT_PREVIEW = '/api/catalogue/import/preview';

const configure = guard('configure');

const csv = createRoute({
  method: 'get',
  path: '/api/catalogue/procedures.csv',
  summary: 'All procedures as CSV (UTF-8 with its mark), to be changed in a spreadsheet and imported again',
  middleware: configure,
  responses: {
    200: { description: 'the file', content: { 'text/csv': { schema: z.string() } } },
    ...problemDocuments(EVERY_ROUTE),
  },
});

const preview = createRoute({
  method: 'post',
  path: IMPORT_PREVIEW,
  summary: 'What a CSV file of procedures would change, or everything that is wrong with it; changes nothing',
  middleware: configure,
  request: {
    query: z.object({
      missing: missingSchema
        .default('keep')
        .describe('what becomes of procedures that the file does not have'),
    }),
    body: {
      required: true,
      description: 'the file, in UTF-8 or CP932',
      content: { 'text/csv': { schema: z.string() } },
    },
  },
  responses: {
    200: {
      description: 'what was found',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('outcome', [
            z.object({
              outcome: z.literal('refused'),
              problems: z.array(importProblemSchema).describe('the first 100'),
              count: z.int().describe('of all problems'),
            }),
            z.object({
              outcome: z.literal('ready'),
              hash: z.string().describe('of the file and the catalogue it was compared with'),
              changes: importChangesSchema,
            }),
          ]),
        },
      },
    },
    ...problemDocuments([...EVERY_ROUTE, 'body-too-large', 'catalogue-file-unreadable']),
  },
});

const apply = acting({
  path: '/api/catalogue/import/apply',
  summary: 'Carry out the changes of a file that was looked at, all or nothing',
  capability: 'configure',
  body: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  errors: ['catalogue-import-stale', 'catalogue-entry-recorded'],
});

const CSV_HEADERS = {
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': 'attachment; filename="procedures.csv"',
};

/** The procedures to a file and back. */
export function catalogueFileRoutes({ store, imports }: AppDeps, current: CurrentCatalogue) {
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput })
    .openapi(csv, () => new Response(procedureCsv(current.read().services), { headers: CSV_HEADERS }))
    .openapi(preview, async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await imports.preview(store, current, bytes, c.req.valid('query').missing), 200);
    })
    .openapi(apply, (c) => {
      const body = c.req.valid('json');
      const prepared = () => imports.prepared(current, body.hash);
      return c.json(importCatalogue(store, callerOf(c, body), prepared), 200);
    });
}
