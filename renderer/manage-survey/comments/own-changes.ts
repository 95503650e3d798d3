import { type CommentTag, commentTagSchema } from '../../../domain/survey/comment-tags.ts';
import { isSame } from '../../manage/form/same.ts';
import { newId } from '../new-id.ts';

const byId = (tags: readonly CommentTag[]): ReadonlyMap<string, CommentTag> =>
  new Map(tags.map((tag) => [tag.id, tag]));

/**
 * Brings what somebody changed to the tags as others have left them meanwhile: what others changed, added or removed
 * stays so, but for the tags that were changed here.
 * @param opened the tags when somebody began
 * @param typed the tags as they have them now; they are told apart as the hall keeps them, without blanks at the ends
 * @param stored the tags as the hall has them now
 * @param sent what attempts without an answer brought: where the hall has it, they go on from there
 */
export function withOwnChanges(
  opened: readonly CommentTag[],
  typed: readonly CommentTag[],
  stored: readonly CommentTag[],
  sent: readonly CommentTag[] = [],
): readonly CommentTag[] {
  const own = typed.map((tag) => commentTagSchema.parse(tag));
  const arrived = stored.filter((tag) => isIn(tag, sent));
  const [before, now] = [byId([...opened, ...arrived]), byId(own)];
  const changed = byId(own.filter((tag) => before.has(tag.id) && !isSame(tag, before.get(tag.id))));
  const kept = stored
    .filter(({ id }) => now.has(id) || !before.has(id))
    .map((tag) => changed.get(tag.id) ?? tag);
  const ids = kept.map(({ id }) => id);
  const rescued = [...changed.values()].filter(({ id }) => !ids.includes(id));
  // Where the answer to saving was lost, what was new is there already.
  const added = own.filter((tag) => !before.has(tag.id) && !kept.some((other) => isAlike(tag, other)));
  return added.reduce<readonly CommentTag[]>(withNew, [...kept, ...rescued]);
}

/** What saving `list` brings to the tags that the hall has. */
export function broughtBy(list: readonly CommentTag[], stored: readonly CommentTag[]): readonly CommentTag[] {
  return list.filter((tag) => !isIn(tag, stored));
}

function isIn(tag: CommentTag, tags: readonly CommentTag[]): boolean {
  return tags.some((other) => isSame(tag, other));
}

function isAlike({ id: _, ...one }: CommentTag, { id: __, ...other }: CommentTag): boolean {
  return isSame(one, other);
}

function withNew(tags: readonly CommentTag[], tag: CommentTag): readonly CommentTag[] {
  return [...tags, { ...tag, id: freeId(tag.id, tags) }];
}

/** Two people may have given the same code to a tag of theirs. */
function freeId(id: string, tags: readonly CommentTag[]): string {
  const taken = tags.map((tag) => tag.id);
  return taken.includes(id) ? newId('tag', taken) : id;
}
