import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Caller } from '../db/write.ts';
import { type Capability, mayPass } from '../domain/door/policy.ts';
import { isOwnSender } from '../domain/door/sender.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import type { AppEnv } from './context.ts';

/** Refuses a request of another site or one under a foreign host name, before anything is read of it. */
export const ownSenderOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const sender = {
    method: c.req.method,
    url: c.req.url,
    path: c.req.path,
    origin: c.req.header('origin') ?? null,
    fetchSite: c.req.header('sec-fetch-site') ?? null,
    fetchMode: c.req.header('sec-fetch-mode') ?? null,
    fetchDest: c.req.header('sec-fetch-dest') ?? null,
  };
  if (!isOwnSender(c.env.door, sender)) throw new DomainError('wrong-origin');
  await next();
};

/** Lets a request pass whose door may do `capability`; the others are refused and change nothing. */
export function guard(capability: Capability): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!mayPass(c.env.door, capability)) throw new DomainError('wrong-door');
    await next();
  };
}

function fingerprint(c: Context<AppEnv>, body: object): string {
  return createHash('sha256')
    .update(`${c.req.method} ${c.req.path} ${JSON.stringify(body)}`)
    .digest('base64url');
}

/** Who acts: staff, or `actor`; from the device that the door names, at `counter` or at none. */
export function callerOf(
  c: Context<AppEnv>,
  body: { readonly requestId: string },
  counter: string | null = null,
  actor: 'staff' | 'visitor' = 'staff',
): Caller {
  return {
    actor,
    device: c.env.device,
    counter,
    request: { id: body.requestId, fingerprint: fingerprint(c, body) },
  };
}
