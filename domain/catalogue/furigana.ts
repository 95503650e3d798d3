/**
 * Furigana are data: `{転入|てんにゅう}した{人|ひと}`. A brace pair holds a base and its reading, separated by one bar;
 * everything outside braces is shown as it stands.
 */
interface FuriganaSegment {
  /** The text as written. */
  readonly t: string;
  /** Its reading in kana; absent where the text needs none. */
  readonly r?: string;
}

const furiganaProblems = [
  'unclosed_brace',
  'stray_brace',
  'stray_bar',
  'missing_bar',
  'empty_base',
  'empty_reading',
  'reading_not_kana',
  'kanji_without_reading',
] as const;
type FuriganaProblem = (typeof furiganaProblems)[number];

type FuriganaResult =
  | { readonly ok: true; readonly segments: readonly FuriganaSegment[] }
  | { readonly ok: false; readonly problem: FuriganaProblem; readonly at: number };

const kana = /^[ぁ-ゖァ-ヺー・゠ ]+$/u;
const kanji = /[\p{Script=Han}々〆ヶ]/u;

const failed = (problem: FuriganaProblem, at: number): FuriganaResult => ({ ok: false, problem, at });

/**
 * Reads the compact furigana notation strictly: braces cannot nest, base and reading are not empty, a reading is kana
 * only, and no kanji stands without a reading. `at` is the offset (UTF-16) at which the text stops being valid.
 */
export function parseFurigana(text: string): FuriganaResult {
  const segments: FuriganaSegment[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '{') {
      const end = text.indexOf('}', at);
      if (end === -1) return failed('unclosed_brace', at);
      const pair = readPair(text.slice(at + 1, end), at);
      if (!pair.ok) return pair;
      segments.push(...pair.segments);
      at = end + 1;
      continue;
    }
    const open = text.indexOf('{', at);
    const plain = text.slice(at, open === -1 ? text.length : open);
    const problem = plainProblem(plain, at);
    if (problem) return problem;
    segments.push({ t: plain });
    at += plain.length;
  }
  return { ok: true, segments };
}

function readPair(inside: string, at: number): FuriganaResult {
  if (inside.includes('{')) return failed('stray_brace', at + 1 + inside.indexOf('{'));
  const bar = inside.indexOf('|');
  if (bar === -1) return failed('missing_bar', at);
  if (inside.indexOf('|', bar + 1) !== -1) return failed('stray_bar', at + 1 + inside.indexOf('|', bar + 1));
  const base = inside.slice(0, bar);
  const reading = inside.slice(bar + 1);
  if (base === '') return failed('empty_base', at + 1);
  if (reading === '') return failed('empty_reading', at + 2 + bar);
  if (!kana.test(reading)) return failed('reading_not_kana', at + 2 + bar);
  return { ok: true, segments: [{ t: base, r: reading }] };
}

function plainProblem(plain: string, at: number): FuriganaResult | null {
  const brace = plain.indexOf('}');
  if (brace !== -1) return failed('stray_brace', at + brace);
  const bar = plain.indexOf('|');
  if (bar !== -1) return failed('stray_bar', at + bar);
  const bare = plain.search(kanji);
  return bare === -1 ? null : failed('kanji_without_reading', at + bare);
}

/** The segments to draw as `<ruby>`. Text that never passed the schema is shown as it stands, without a reading. */
export function furiganaSegments(text: string): readonly FuriganaSegment[] {
  const result = parseFurigana(text);
  return result.ok ? result.segments : [{ t: text }];
}

/** The text without its readings: `{転入|てんにゅう}する` → `転入する`. */
export function withoutFurigana(text: string): string {
  return furiganaSegments(text)
    .map((segment) => segment.t)
    .join('');
}

/** The text read aloud in kana: `{転入|てんにゅう}する` → `てんにゅうする`. */
export function readingOf(text: string): string {
  return furiganaSegments(text)
    .map((segment) => segment.r ?? segment.t)
    .join('');
}
