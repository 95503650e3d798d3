import type { Hook } from '@hono/zod-openapi';
import { DomainError } from '../domain/errors/domain-error.ts';
import type { AppEnv } from './context.ts';

/** What zod refused becomes a `bad-input` that names the first place and what is expected there. */
// biome-ignore lint/suspicious/noExplicitAny: the library's own type for a hook that serves every route
export const onBadInput: Hook<any, AppEnv, string, undefined> = (result) => {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  throw new DomainError('bad-input', { field: issue?.path.join('.') ?? '', expected: issue?.message ?? '' });
};
