/** A code that is not taken yet: `tag_1`, `tag_2` … */
export function newId(stem: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${stem}_${number}`;
    if (!taken.includes(id)) return id;
  }
}
