/** Whether two records hold the same: what was typed and taken back is no change. */
export function isSame<Value>(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
