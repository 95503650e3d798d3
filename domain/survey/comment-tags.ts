import { z } from 'zod';
import { codeSchema } from '../catalogue/code.ts';
import { namesSchema } from '../catalogue/language.ts';

/** A tag made by hand: a comment bears it when it holds one of the words. */
export const commentTagSchema = z
  .strictObject({
    id: codeSchema,
    names: namesSchema,
    words: z.array(z.string().trim().min(1).max(40)).min(1).max(100).readonly(),
  })
  .readonly();
export type CommentTag = z.infer<typeof commentTagSchema>;

interface TagCount {
  readonly tag: string;
  /** Comments that hold at least one of the tag's words. */
  readonly comments: number;
}

/** Width, case and the two kana syllabaries do not matter: ＷＣ and wc, ﾄｲﾚ, トイレ and といれ are the same. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The tags that a comment bears, in the order of `tags`. */
export function tagsOf(comment: string, tags: readonly CommentTag[]): readonly string[] {
  const text = folded(comment);
  return tags.filter(({ words }) => words.some((word) => text.includes(folded(word)))).map(({ id }) => id);
}

/** How many comments bear each tag; a comment may bear several, so the counts do not add up. */
export function countTags(comments: readonly string[], tags: readonly CommentTag[]): readonly TagCount[] {
  const borne = comments.flatMap((comment) => tagsOf(comment, tags));
  return tags.map(({ id }) => ({ tag: id, comments: borne.filter((tag) => tag === id).length }));
}
