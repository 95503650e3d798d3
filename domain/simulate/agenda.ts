/** Things to do at instants, given back in their order; of one instant, in the order in which they were put in. */
export class Agenda<T> {
  readonly #items: { readonly at: number; readonly what: T }[] = [];

  add(at: number, what: T): void {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // Kept backwards, so that the next thing is the last: taking it moves nothing.
      if ((this.#items[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    this.#items.splice(low, 0, { at, what });
  }

  next(): { readonly at: number; readonly what: T } | undefined {
    return this.#items.pop();
  }
}
