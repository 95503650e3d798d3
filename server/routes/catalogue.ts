import { OpenAPIHono, z } from '@hono/zod-openapi';
import { readCatalogue } from '../../db/state/catalogue.ts';
import { catalogueSchema } from '../../domain/catalogue/catalogue.ts';
import { branchSchema } from '../../domain/catalogue/life-event.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { reading } from './describe.ts';

// A life event's questions lead to further questions: the description needs a name to point back to. The schema
// may be older than the library's extension of its kind, hence the call by the prototype.
z.ZodType.prototype.openapi.call(branchSchema, 'Branch');

const catalogue = reading({
  path: '/api/catalogue',
  summary: 'Procedures, papers, forms, life events and spoken words as the city has them',
  capability: 'see-public',
  answer: catalogueSchema,
  errors: ['hall-not-set-up'],
});

/** The guide's catalogue. */
export function catalogueRoutes({ store }: AppDeps, reader: Reader) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app.openapi(catalogue, (c) =>
    c.json(
      reader.memo('catalogue', () => readCatalogue(store.db)),
      200,
    ),
  );
}
