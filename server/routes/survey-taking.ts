import { createRoute, z } from '@hono/zod-openapi';
import type { Capability } from '../../domain/door/policy.ts';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { EVERY_ROUTE } from './describe.ts';

const EVERY_RESPONSE = [
  ...EVERY_ROUTE,
  'malformed-json',
  'body-too-large',
  'hall-not-set-up',
  'survey-already-given',
  'survey-month-invalid',
  'survey-version-old',
  'survey-empty',
  'survey-unknown-question',
  'survey-answered-twice',
  'survey-wrong-kind',
  'survey-unknown-option',
  'survey-text-too-long',
  'note-holds-personal-number',
] as const;

interface Taking<P extends string, B extends z.ZodType> {
  readonly path: P;
  readonly summary: string;
  readonly capability: Capability;
  readonly body: B;
  readonly errors: readonly ErrorCode[];
}

/**
 * Describes and guards a route that takes a response. It bears no `requestId`: what is remembered of a request has
 * a time. The response's own random id makes a repeated sending known (`survey-already-given`).
 */
export function taking<P extends string, B extends z.ZodType>(of: Taking<P, B>) {
  return createRoute({
    method: 'post',
    path: of.path,
    summary: of.summary,
    middleware: [guard(of.capability)] as const,
    request: { body: { required: true, content: { 'application/json': { schema: of.body } } } },
    responses: {
      200: {
        description: 'the response is on disk',
        content: { 'application/json': { schema: z.object({ kept: z.literal(true) }) } },
      },
      ...problemDocuments([...EVERY_RESPONSE, ...of.errors]),
    },
  });
}
