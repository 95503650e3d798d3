import { DomainError } from '../../domain/errors/domain-error.ts';

export type HistoryEncoding = 'utf-8' | 'shift_jis';

/** Where one of the encodings was seen first: line from 1, 0 for not yet. */
interface Seen {
  utf8: number;
  cp932: number;
}

const NEWLINE = 0x0a;
/** The first character that takes three bytes in UTF-8: kana, kanji and full-width forms lie beyond it. */
const THREE_BYTES = /[\u0800-\u{10ffff}]/u;

function decoded(line: Uint8Array, encoding: HistoryEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

/** No byte of a CP932 character is a line feed, so lines can be told before the encoding is known. */
function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    yield bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
  }
}

/**
 * What a line tells. Three-byte UTF-8 is sure: CP932 text is hardly ever valid so. Two-byte UTF-8 is not: two
 * half-width kana look the same.
 */
function look(line: Uint8Array, number: number, seen: Seen): void {
  if (line.every((byte) => byte < 0x80)) return;
  const utf8 = decoded(line, 'utf-8');
  if (utf8 === null) {
    if (decoded(line, 'shift_jis') === null) throw new DomainError('history-bad-encoding', { line: number });
    seen.cp932 ||= number;
  } else if (THREE_BYTES.test(utf8)) {
    seen.utf8 ||= number;
  }
}

/**
 * The one encoding of a whole file: UTF-8 with or without its mark, or CP932.
 * @throws DomainError history-bad-encoding with the first line that is in neither, or in the other one
 */
export function historyEncoding(bytes: Uint8Array): HistoryEncoding {
  const seen: Seen = { utf8: 0, cp932: 0 };
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    look(line, number, seen);
    if (seen.utf8 > 0 && seen.cp932 > 0) throw new DomainError('history-bad-encoding', { line: number });
  }
  return seen.cp932 > 0 ? 'shift_jis' : 'utf-8';
}
