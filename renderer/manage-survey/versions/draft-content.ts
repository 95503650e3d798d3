import type { Names } from '../../../domain/catalogue/language.ts';
import type { Question, QuestionKind } from '../../../domain/survey/question.ts';
import { faces, type Scale, type ScaleMeasure, type ScalePoint } from '../../../domain/survey/scale.ts';
import type { SurveyContent } from '../../../domain/survey/version.ts';
import { newId } from '../new-id.ts';

const named = (text: string): Names => ({ ja: { text, status: 'confirmed' } });

/** A list with the entry at `from` moved by `by` places; unchanged where it cannot move. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const copy = [...list];
  const [entry] = copy.splice(from, 1);
  if (entry !== undefined) copy.splice(to, 0, entry);
  return copy;
}

export function newQuestion(kind: QuestionKind, { questions, scales }: SurveyContent): Question {
  const base = {
    id: newId(
      'question',
      questions.map(({ id }) => id),
    ),
    names: named(''),
    optional: true,
  } as const;
  switch (kind) {
    case 'scale':
      return { ...base, kind, scale: scales[0]?.id ?? '', role: 'item' };
    case 'single':
      return { ...base, kind, options: [1, 2].map((n) => ({ code: `option_${n}`, names: named('') })) };
    case 'range':
      return {
        ...base,
        kind,
        unit: 'minute',
        bands: [
          { code: 'band_1', from: 0, to: 10, names: named('') },
          { code: 'band_2', from: 10, to: null, names: named('') },
        ],
      };
    case 'text':
      return { ...base, kind, max_length: 400 };
  }
}

/** How many levels a new scale of a measure has, from its best score down. */
const SCORES: Readonly<Record<ScaleMeasure, readonly number[]>> = {
  satisfaction: [5, 4, 3, 2, 1],
  nps: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  ces: [7, 6, 5, 4, 3, 2, 1],
  distribution: [3, 2, 1],
};

const FACES_OF_THREE: readonly ScalePoint['face'][] = ['smile', 'meh', 'frown'];

/** A scale with the levels that its measure is defined on. */
export function newScale(measure: ScaleMeasure, scales: readonly Scale[]): Scale {
  const scores = SCORES[measure];
  const faceOf = (index: number): ScalePoint['face'] => {
    if (scores.length === 5) return faces[index] ?? null;
    return scores.length === 3 ? (FACES_OF_THREE[index] ?? null) : null;
  };
  return {
    id: newId(
      'scale',
      scales.map(({ id }) => id),
    ),
    measure,
    points: scores.map((score, index) => ({
      code: `level_${score}`,
      score,
      face: faceOf(index),
      names: named(measure === 'nps' || measure === 'ces' ? String(score) : ''),
    })),
  };
}

/** The form with a scale under another id, for the questions on it too. */
export function withRenamedScale(content: SurveyContent, from: string, to: string): SurveyContent {
  return {
    ...content,
    scales: content.scales.map((scale) => (scale.id === from ? { ...scale, id: to } : scale)),
    questions: content.questions.map((question) =>
      question.kind === 'scale' && question.scale === from ? { ...question, scale: to } : question,
    ),
  };
}
