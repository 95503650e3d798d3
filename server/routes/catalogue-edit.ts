import { OpenAPIHono, z } from '@hono/zod-openapi';
import { removeCatalogueItem, setCatalogueItem } from '../../db/acts/catalogue.ts';
import { catalogueListSchema } from '../../domain/catalogue/entry.ts';
import { catalogueItemSchema } from '../catalogue/described-schemas.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import { onBadInput } from '../validation.ts';
import { acting } from './describe.ts';

const set = acting({
  path: '/api/catalogue/entries',
  summary: 'Add or change one procedure, paper, form, life event, spoken word …',
  capability: 'configure',
  body: z.object({
    entry: catalogueItemSchema,
    base: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .describe('the content as its editor saw it, null for a new entry; left out: whatever it is now'),
  }),
  errors: ['catalogue-unknown-id', 'catalogue-entry-invalid', 'catalogue-entry-changed'],
});
const remove = acting({
  path: '/api/catalogue/entries/remove',
  summary: 'Remove one entry that nothing refers to',
  capability: 'configure',
  body: z.object({ list: catalogueListSchema, id: z.string().min(1).max(60) }),
  errors: ['catalogue-entry-unknown', 'catalogue-entry-in-use', 'catalogue-entry-recorded'],
});

/** The acts that change the catalogue. */
export function catalogueEditRoutes({ store }: AppDeps) {
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput })
    .openapi(set, (c) => {
      const body = c.req.valid('json');
      return c.json(setCatalogueItem(store, callerOf(c, body), body.entry, body.base), 200);
    })
    .openapi(remove, (c) => {
      const body = c.req.valid('json');
      return c.json(removeCatalogueItem(store, callerOf(c, body), body.list, body.id), 200);
    });
}
