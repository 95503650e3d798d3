import { z } from '@hono/zod-openapi';
import { branchSchema } from '../../domain/catalogue/life-event.ts';

// A life event's questions lead to further questions: the API's description needs a name to point back to. The schema
// may be older than the library's extension of its kind, hence the call by the prototype.
z.ZodType.prototype.openapi.call(branchSchema, 'Branch');

export { catalogueSchema } from '../../domain/catalogue/catalogue.ts';
export { catalogueItemSchema } from '../../domain/catalogue/change.ts';
