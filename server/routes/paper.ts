import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { EVERY_ROUTE } from './describe.ts';

const write = createRoute({
  method: 'post',
  path: '/api/paper-sheet',
  summary: 'Write the printable sheet of the live state now',
  middleware: guard('guide'),
  responses: {
    200: {
      description: 'written',
      content: { 'application/json': { schema: z.object({ file: z.string() }) } },
    },
    ...problemDocuments([...EVERY_ROUTE, 'hall-not-set-up', 'file-unwritable']),
  },
});

/** The paper fallback. */
export function paperRoutes({ paper, store }: AppDeps) {
  return new OpenAPIHono<AppEnv>().openapi(write, (c) => {
    if (store.hall === null) throw new DomainError('hall-not-set-up');
    const file = paper.write();
    if (file === null) throw new DomainError('file-unwritable', { file: paper.folder });
    return c.json({ file }, 200);
  });
}
