import { createRoute, z } from '@hono/zod-openapi';
import type { Capability } from '../../domain/door/policy.ts';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import { idSchema, localDateSchema } from '../../domain/hall/hall.ts';
import { actAnswerSchema } from '../../domain/views/act.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';

/** What any route may refuse with. */
export const EVERY_ROUTE = [
  'wrong-door',
  'wrong-origin',
  'bad-input',
  'store-full',
  'store-read-only',
  'store-busy',
  'store-is-damaged',
  'internal',
] as const;
const EVERY_ACT = [
  ...EVERY_ROUTE,
  'malformed-json',
  'body-too-large',
  'request-id-reused',
  'hall-not-set-up',
  'clock-went-back',
] as const;

const requestId = z
  .uuid()
  .describe('made once per click (UUIDv7): a retry with the same id repeats the answer, not the act');

function json<S extends z.ZodType>(schema: S): { content: { 'application/json': { schema: S } } } {
  return { content: { 'application/json': { schema } } };
}

const PARAMS = {
  counter: idSchema.describe('the counter’s id'),
  day: localDateSchema.describe('a date of the hall’s calendar'),
  visit: z.coerce.number().int().positive().describe('the visit’s id'),
} as const;

/** The parameters that stand in braces in a path, described. */
function paramsOf(path: string): z.ZodObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof PARAMS);
  return z.object(Object.fromEntries(names.map((name) => [name, PARAMS[name]])));
}

interface Reading<P extends string, S extends z.ZodType> {
  readonly path: P;
  readonly summary: string;
  readonly capability: Capability;
  readonly answer: S;
  readonly errors?: readonly ErrorCode[];
}

/** Describes and guards a route that only reads. */
export function reading<P extends string, S extends z.ZodType>(of: Reading<P, S>) {
  return createRoute({
    method: 'get',
    path: of.path,
    summary: of.summary,
    middleware: [guard(of.capability)] as const,
    request: { params: paramsOf(of.path) },
    responses: {
      200: { description: 'OK', ...json(of.answer) },
      ...problemDocuments([...EVERY_ROUTE, ...(of.errors ?? [])]),
    },
  });
}

interface Acting<P extends string, B extends z.ZodRawShape> {
  readonly path: P;
  readonly summary: string;
  readonly capability: Capability;
  readonly body: z.ZodObject<B>;
  readonly errors?: readonly ErrorCode[];
}

/** What is refused for its state, or as nobody waits, may be the first act after a day that nobody has ended. */
function errorsOf({ errors = [] }: { readonly errors?: readonly ErrorCode[] }): readonly ErrorCode[] {
  const mayComeTooLate = errors.includes('wrong-state') || errors.includes('nobody-waiting');
  return mayComeTooLate ? [...errors, 'day-was-ended'] : errors;
}

/** Describes and guards a route that changes something: its body bears a `requestId`, its answer is an act's answer. */
export function acting<P extends string, B extends z.ZodRawShape>(of: Acting<P, B>) {
  return createRoute({
    method: 'post',
    path: of.path,
    summary: of.summary,
    middleware: [guard(of.capability)] as const,
    request: { params: paramsOf(of.path), body: { required: true, ...json(of.body.extend({ requestId })) } },
    responses: {
      200: { description: 'the act is on disk', ...json(actAnswerSchema) },
      ...problemDocuments([...EVERY_ACT, ...errorsOf(of)]),
    },
  });
}

export const nothing = z.object({});
