import type { BriefResult, ChoiceView, ScaleResult } from '../views/survey.ts';
import { choiceResults } from './choice-groups.ts';
import { type Driver, drivers } from './drivers.ts';
import { ALL } from './groups.ts';
import type { ChoiceTally } from './keeping.ts';
import { addMonths } from './period.ts';
import type { Question, RangeQuestion, ScaleQuestion, SingleQuestion } from './question.ts';
import { hiddenResult, type QuestionResult, questionResult } from './results.ts';
import type { Scale } from './scale.ts';
import { NO_SERVICE } from './tally.ts';
import type { SurveyVersion } from './version.ts';
import type { ScaledQuestion, SurveyYear } from './year.ts';

/** One group in one month or in the whole year (`ALL`). */
interface Selection {
  readonly group: string;
  readonly month: string;
}

const sameMonthBefore = (month: string): string => (month === ALL ? ALL : addMonths(month, -12));

/** The result of a question, beside the same period of the year before; hidden as `SurveyYear` says. */
function resultIn(
  of: ScaledQuestion,
  now: SurveyYear,
  before: SurveyYear,
  { group, month }: Selection,
  k: number,
): QuestionResult {
  const counts = now.counts(of, group, month);
  if (now.isHidden(of, group, month)) return hiddenResult(counts);
  const earlier = sameMonthBefore(month);
  const wasHidden = before.isHidden(of, group, earlier);
  return questionResult(counts, wasHidden ? null : before.counts(of, group, earlier), k);
}

const HIDDEN: BriefResult = {
  hidden: true,
  n: null,
  mean: null,
  nps: null,
  satisfaction: null,
  change: null,
};

function briefOf(result: QuestionResult): BriefResult {
  if (result.hidden) return HIDDEN;
  const { n, mean, nps, satisfaction, change } = result;
  return { hidden: false, n, mean, nps, satisfaction, change };
}

interface AskedQuestion<Q extends Question> {
  readonly question: Q;
  readonly version: SurveyVersion;
}

/** Every question of the versions, under the words and at the place of the newest version that asks it. */
function asked<Q extends Question>(
  versions: readonly SurveyVersion[],
  is: (question: Question) => question is Q,
  keyOf: (question: Q) => string,
): readonly AskedQuestion<Q>[] {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  const found = new Map<string, AskedQuestion<Q>>();
  for (const version of newestFirst) {
    for (const question of version.questions.filter(is)) {
      if (!found.has(keyOf(question))) found.set(keyOf(question), { question, version });
    }
  }
  return [...found.values()];
}

const isScale = (question: Question): question is ScaleQuestion => question.kind === 'scale';
const isChoice = (question: Question): question is SingleQuestion | RangeQuestion =>
  question.kind === 'single' || question.kind === 'range';

/** The questions on scales that the year knows answers to, or that are asked now. */
export function scaledQuestions(
  versions: readonly SurveyVersion[],
  now: SurveyYear,
): readonly { readonly question: ScaleQuestion; readonly scale: Scale }[] {
  const answered = new Set(now.tally(ALL, ALL).scores.map(({ question, scale }) => `${question} ${scale}`));
  const keyOf = ({ id, scale }: ScaleQuestion) => `${id} ${scale}`;
  const newest = versions.reduce((last, { version }) => Math.max(last, version), 0);
  return asked(versions, isScale, keyOf).flatMap(({ question, version }) => {
    const scale = version.scales.find(({ id }) => id === question.scale);
    const isShown = answered.has(keyOf(question)) || version.version === newest;
    return scale && isShown ? [{ question, scale }] : [];
  });
}

/** The results of every question on a scale, with its months and services beside it. */
export function scaleResults(
  versions: readonly SurveyVersion[],
  now: SurveyYear,
  before: SurveyYear,
  at: Selection,
  k: number,
): readonly ScaleResult[] {
  return scaledQuestions(versions, now).map(({ question, scale }) => {
    const of = { question: question.id, scale };
    const brief = (selection: Selection) => briefOf(resultIn(of, now, before, selection, k));
    const result = resultIn(of, now, before, at, k);
    return {
      question: question.id,
      names: question.names,
      scale: scale.id,
      measure: scale.measure,
      role: question.role,
      points: scale.points,
      result: { ...briefOf(result), distribution: result.hidden ? [] : [...result.distribution] },
      months: now.months.map((month) => ({ month, ...brief({ ...at, month }) })),
      services: now.groups.map((service) => ({ service, ...brief({ ...at, group: service }) })),
    };
  });
}

interface NamedOption {
  readonly code: string;
  readonly names: SurveyVersion['title'];
}

const optionsIn = (question: SingleQuestion | RangeQuestion): readonly NamedOption[] =>
  (question.kind === 'single' ? question.options : question.bands).map(({ code, names }) => ({
    code,
    names,
  }));

/** A question's options as it is asked now; behind them those of earlier versions that somebody chose. */
function optionsOf(
  question: SingleQuestion | RangeQuestion,
  versions: readonly SurveyVersion[],
  chosen: ReadonlySet<string>,
): readonly NamedOption[] {
  const options = new Map(optionsIn(question).map((option) => [option.code, option]));
  const earlier = versions
    .flatMap(({ questions }) => questions.filter(isChoice))
    .filter(({ id }) => id === question.id)
    .flatMap(optionsIn);
  for (const option of earlier) {
    if (chosen.has(option.code) && !options.has(option.code)) options.set(option.code, option);
  }
  return [...options.values()];
}

/** The results of every question with options or bands. @param tallies of the selected month or year, all groups */
export function choiceViews(
  versions: readonly SurveyVersion[],
  tallies: readonly ChoiceTally[],
  group: string,
  k: number,
): readonly ChoiceView[] {
  const choices = tallies.map(({ service, ...tally }) => ({ ...tally, group: service ?? NO_SERVICE }));
  const groups = [...new Set(choices.map((choice) => choice.group))].sort();
  return asked(versions, isChoice, ({ id }) => id).map(({ question }) => {
    const given = choices.filter((choice) => choice.question === question.id);
    const options = optionsOf(question, versions, new Set(given.map(({ code }) => code)));
    const codes = options.map(({ code }) => code);
    const result = choiceResults(question.id, codes, groups, given, k).get(group);
    const shown = result === undefined || result.hidden ? null : result;
    return {
      question: question.id,
      names: question.names,
      options,
      hidden: result?.hidden ?? false,
      n: result === undefined ? 0 : (shown?.n ?? null),
      distribution: [...(shown?.distribution ?? [])],
    };
  });
}

/** What goes with the overall question, as the newest version asks it. */
export function driversIn(
  versions: readonly SurveyVersion[],
  now: SurveyYear,
  { group, month }: Selection,
  k: number,
): readonly Driver[] {
  const [overall] = asked(versions, isScale, ({ id, scale }) => `${id} ${scale}`).filter(
    ({ question }) => question.role === 'overall',
  );
  if (!overall) return [];
  const scale = overall.version.scales.find(({ id }) => id === overall.question.scale);
  if (!scale || now.isHidden({ question: overall.question.id, scale }, group, month)) return [];
  const pairs = now
    .tally(group, month)
    .pairs.filter((pair) => pair.overall === overall.question.id && pair.overallScale === scale.id);
  return drivers(pairs, k);
}
