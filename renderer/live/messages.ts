/** What the hall says on the stream. `hallMs`: its clock as it spoke, UTC ms, where it told. */
export type HallMessage =
  | { readonly kind: 'hello'; readonly hallMs: number | null }
  | { readonly kind: 'beat'; readonly hallMs: number | null }
  | { readonly kind: 'changed'; readonly topics: readonly string[] };

export const MESSAGE_KINDS = ['hello', 'beat', 'changed'] as const satisfies readonly HallMessage['kind'][];

function field(data: string, name: string): unknown {
  if (data === '') return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads one event of the stream. A change whose topics cannot be read concerns every topic (`*`): asking too
 * much is slow, asking too little is wrong.
 */
export function readMessage(kind: HallMessage['kind'], data: string): HallMessage {
  if (kind === 'changed') {
    const topics = field(data, 'topics');
    const areNames = Array.isArray(topics) && topics.every((topic) => typeof topic === 'string');
    return { kind, topics: areNames ? topics : ['*'] };
  }
  const now = field(data, 'now');
  return { kind, hallMs: typeof now === 'number' ? now : null };
}
