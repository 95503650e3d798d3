import { addDays } from '../catalogue/calendar-date.ts';
import { refused, type SurveyRefusal } from './refusal.ts';
import type { Scale } from './scale.ts';
import type { SurveyContent, SurveyVersion } from './version.ts';

interface Followed {
  readonly ok: true;
  /** The version before, closed on the day before the next one begins; its content is untouched. */
  readonly closed: SurveyVersion;
  readonly next: SurveyVersion;
}

interface Changed {
  readonly ok: true;
  readonly version: SurveyVersion;
}

/**
 * Follows `current` with a version that has `content` and is valid from `from` (`YYYY-MM-DD`).
 * Refuses a day that is not after the current one's first (`survey-version-dates`), and content that would give
 * an id a new meaning, because answers are counted by id across versions: a scale with other codes or scores
 * (`survey-scale-changed`), a question of another kind (`survey-question-changed`). Those need a new id.
 * A question may move to another scale: results are kept apart by question and scale.
 * @param earlier the versions before `current`, whose ids keep their meaning as well
 */
export function followVersion(
  current: SurveyVersion,
  content: SurveyContent,
  from: string,
  earlier: readonly SurveyContent[] = [],
): Followed | SurveyRefusal {
  if (from <= current.valid_from) return refused('survey-version-dates', current.id);
  const reused = reusedWithOtherMeaning([current, ...earlier], content);
  if (reused) return reused;
  const dayBefore = addDays(from, -1);
  const endsEarlier = current.valid_to !== null && current.valid_to < dayBefore;
  return {
    ok: true,
    closed: endsEarlier ? current : { ...current, valid_to: dayBefore },
    next: { ...content, id: current.id, version: current.version + 1, valid_from: from, valid_to: null },
  };
}

/**
 * Changes a version in place, which is allowed only while it has no answers (`survey-version-has-answers`) and
 * with ids that keep the meaning they have in the versions before it.
 * @param answers number of responses stored for this version
 */
export function changeVersion(
  current: SurveyVersion,
  content: SurveyContent,
  answers: number,
  earlier: readonly SurveyContent[] = [],
): Changed | SurveyRefusal {
  if (answers > 0) return refused('survey-version-has-answers', current.id);
  const reused = reusedWithOtherMeaning(earlier, content);
  if (reused) return reused;
  return { ok: true, version: { ...current, ...content } };
}

function reusedWithOtherMeaning(
  history: readonly SurveyContent[],
  next: SurveyContent,
): SurveyRefusal | null {
  const scales = new Map(
    history.flatMap(({ scales }) => scales.map((scale) => [scale.id, meaningOf(scale)])),
  );
  const scale = next.scales.find((entry) => (scales.get(entry.id) ?? meaningOf(entry)) !== meaningOf(entry));
  if (scale) return refused('survey-scale-changed', scale.id);
  const kinds = new Map(history.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])));
  const question = next.questions.find(({ id, kind }) => (kinds.get(id) ?? kind) !== kind);
  return question ? refused('survey-question-changed', question.id) : null;
}

/** What a scale's counts depend on; its order on the screen and its words may change. */
function meaningOf(scale: Scale): string {
  const points = scale.points.map(({ code, score }) => `${code}=${score}`).sort();
  return [scale.measure, ...points].join(' ');
}
