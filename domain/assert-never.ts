/** Marks the place that a closed union can never reach; throws if data from outside reached it all the same. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
