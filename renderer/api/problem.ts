import type { ErrorCode } from '../../domain/errors/codes.ts';

/** What only the screen can find out: no answer came, or one that is no problem+json. */
export type LocalCode = 'unreachable' | 'unexpected-answer';
export type ProblemParams = Readonly<Record<string, string | number>>;

const LOCAL_CODES: readonly string[] = ['unreachable', 'unexpected-answer'] satisfies readonly LocalCode[];

/** A refused or failed call. `code` is the translation key, `params` fill its sentence; `status` 0: no answer. */
export class ApiProblem extends Error {
  readonly code: ErrorCode | LocalCode;
  readonly status: number;
  readonly params: ProblemParams;

  constructor(code: ErrorCode | LocalCode, status: number, params: ProblemParams = {}) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.params = params;
  }
}

/** Whether no answer came, so that nobody knows whether the call did. */
export function isUnreachable(thrown: unknown): boolean {
  return thrown instanceof ApiProblem && thrown.code === 'unreachable';
}

/** Where the sentence of a problem stands: the server's codes in `error`, the screen's own in `app`. */
export function problemKey(code: ApiProblem['code']): string {
  return LOCAL_CODES.includes(code) ? `app:problem.${code}` : `error:${code}`;
}

/** Whatever was thrown, as a problem that can be shown. */
export function asProblem(thrown: unknown): ApiProblem {
  return thrown instanceof ApiProblem ? thrown : new ApiProblem('unexpected-answer', 0);
}

function isParams(value: unknown): value is ProblemParams {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((v) => typeof v === 'string' || typeof v === 'number');
}

function readProblem(body: unknown, status: number): ApiProblem {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') {
    return new ApiProblem('unexpected-answer', status);
  }
  const params = 'params' in body && isParams(body.params) ? body.params : {};
  // A code that this build does not know yet is shown by the fallback sentence of ErrorState and notices.
  return new ApiProblem(body.code as ErrorCode, status, params);
}

/** The problem in a refusal (RFC 9457, with our `code` and `params`). */
export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return readProblem(await response.json(), response.status);
  } catch {
    return new ApiProblem('unexpected-answer', response.status);
  }
}
