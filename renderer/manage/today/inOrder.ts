/** Rows in the hall's own order of what they are about; what the hall no longer has comes last. */
export function inOrder<Row>(
  rows: readonly Row[],
  order: readonly { readonly id: string }[],
  idOf: (row: Row) => string,
): readonly Row[] {
  const places = new Map(order.map(({ id }, place) => [id, place]));
  const placeOf = (row: Row) => places.get(idOf(row)) ?? order.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
