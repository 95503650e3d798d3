import { readSurveyTags } from '../../db/state/survey.ts';
import type { Store } from '../../db/store.ts';
import { readComments } from '../../db/survey/months.ts';
import { countTags, tagsOf } from '../../domain/survey/comment-tags.ts';
import { NO_SERVICE } from '../../domain/survey/tally.ts';
import type { SurveyComments } from '../../domain/views/survey.ts';

interface CommentsRequest {
  readonly from: string;
  readonly to: string;
  /** A service or `NONE`; all where it is missing. */
  readonly service?: string | undefined;
}

/** More are read by narrower months; a screen of a thousand texts is read by nobody. */
const MOST = 1_000;

/** The free texts of some months with their tags; the tags are counted over all of them. */
export function readSurveyComments(store: Store, { from, to, service }: CommentsRequest): SurveyComments {
  const tags = readSurveyTags(store.db);
  const comments = readComments(store.db, from, to).filter(
    (comment) => service === undefined || (comment.service ?? NO_SERVICE) === service,
  );
  return {
    comments: comments.slice(0, MOST).map((comment) => ({ ...comment, tags: tagsOf(comment.text, tags) })),
    tags: countTags(
      comments.map(({ text }) => text),
      tags,
    ),
    total: comments.length,
  };
}
