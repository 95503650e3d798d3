/** A page of the raw file. */
export interface LeafPage {
  readonly number: number;
  readonly bytes: Buffer;
}

const LEAF_OF_KEYS = 0x0a;

/** The pages of tables without rowid, from the bytes of a store (file format: sqlite.org/fileformat2.html, 1.6). */
export function keyLeaves(file: Buffer): readonly LeafPage[] {
  const size = file.readUInt16BE(16);
  const pages = Array.from({ length: file.length / size }, (_, index) => ({
    number: index + 1,
    bytes: file.subarray(index * size, (index + 1) * size),
  }));
  return pages.filter(({ number, bytes }) => number > 1 && bytes[0] === LEAF_OF_KEYS);
}

/** Where a text stands in some bytes, every time. */
export function placesOf(text: string, bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) places.push(at);
  return places;
}
