import { z } from '@hono/zod-openapi';
import { ERROR_CODES, ERROR_STATUS, type ErrorCode } from '../domain/errors/codes.ts';
import { DomainError } from '../domain/errors/domain-error.ts';

const PROBLEM_TYPE = 'application/problem+json';

/** An error answer after RFC 9457; `code` is the translation key `error.<code>`, `params` fill its placeholders. */
const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Problem');

/** The answer for a refused or failed call. What is not a known refusal is `internal` and told to `report`. */
export function problemResponse(error: unknown, report: (error: unknown) => void): Response {
  const known = error instanceof DomainError ? error : new DomainError('internal', {}, { cause: error });
  if (known.status >= 500) report(error);
  const problem: z.infer<typeof problemSchema> = {
    type: `urn:madoguchi:error:${known.code}`,
    title: known.code,
    status: known.status,
    code: known.code,
    params: known.params,
  };
  return new Response(JSON.stringify(problem), {
    status: known.status,
    headers: { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' },
  });
}

interface ProblemDocument {
  readonly description: string;
  readonly content: { readonly [PROBLEM_TYPE]: { readonly schema: typeof problemSchema } };
}

/** The part of a route's description that lists its refusals: one entry a status, naming the codes. */
export function problemDocuments(codes: readonly ErrorCode[]): Record<number, ProblemDocument> {
  const documents: Record<number, ProblemDocument> = {};
  for (const code of codes) {
    const status = ERROR_STATUS[code];
    const description = documents[status] ? `${documents[status].description}, ${code}` : code;
    documents[status] = { description, content: { [PROBLEM_TYPE]: { schema: problemSchema } } };
  }
  return documents;
}
