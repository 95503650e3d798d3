import { type CrossCell, twoWayTable } from '../privacy/count-table.ts';
import { suppress } from '../privacy/suppress.ts';
import { ALL } from './groups.ts';
import { isTooSmall } from './results.ts';

/** Part of a distribution: those who chose one option or band. */
interface ChoiceShare {
  readonly code: string;
  readonly hidden: boolean;
  /** Null where hidden. */
  readonly count: number | null;
  /** Count ÷ valid answers; null where the count or n is hidden, or without any answer. */
  readonly share: number | null;
}

type ChoiceResult =
  | { readonly hidden: true; readonly question: string }
  | {
      readonly hidden: false;
      readonly question: string;
      /** Valid answers; null where it would give a hidden count away. */
      readonly n: number | null;
      readonly distribution: readonly ChoiceShare[];
    };

/** Answers to one question by group and option; several of the same are added up. */
interface GroupChoice {
  readonly group: string;
  readonly code: string;
  readonly count: number;
}

const cellKey = (group: string, code: string): string => `${group} ${code}`;

/**
 * The distributions of a question with options or bands in several groups that share all answers among them, and in
 * `ALL`. Each option is a group of persons (an age band, a language): small cells are hidden, and further ones where
 * subtracting groups or options would give them away. A group with 1 ≤ n < k is hidden whole.
 * @param codes every option, in the order to show them in
 */
export function choiceResults(
  question: string,
  codes: readonly string[],
  groups: readonly string[],
  choices: readonly GroupChoice[],
  k: number,
): ReadonlyMap<string, ChoiceResult> {
  const counts = new Map<string, number>();
  for (const { group, code, count } of choices) {
    const key = cellKey(group, code);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const cells = groups.flatMap((row) =>
    codes.map((column): CrossCell => {
      const id = cellKey(row, column);
      return { id, row, column, count: counts.get(id) ?? 0 };
    }),
  );
  const { hidden } = suppress(
    twoWayTable(
      cells,
      { status: 'published', idOf: (group) => cellKey(group, ALL) },
      { status: 'published', idOf: (code) => cellKey(ALL, code) },
      { id: cellKey(ALL, ALL), status: 'published' },
    ),
    k,
  );
  const all = codes.map((code) => ({ code, count: sumOf(cells.filter(({ column }) => column === code)) }));
  const ofGroup = (group: string) => cells.filter(({ row }) => row === group).map(toCount);
  return new Map([
    [ALL, resultOf(question, ALL, all, hidden, k)],
    ...groups.map((group) => [group, resultOf(question, group, ofGroup(group), hidden, k)] as const),
  ]);
}

interface OptionCount {
  readonly code: string;
  readonly count: number;
}

const toCount = ({ column, count }: CrossCell): OptionCount => ({ code: column, count });
const sumOf = (cells: readonly { readonly count: number }[]): number =>
  cells.reduce((sum, { count }) => sum + count, 0);

function resultOf(
  question: string,
  group: string,
  counts: readonly OptionCount[],
  hidden: ReadonlySet<string>,
  k: number,
): ChoiceResult {
  const n = sumOf(counts);
  if (isTooSmall(n, k)) return { hidden: true, question };
  const isTotalHidden = hidden.has(cellKey(group, ALL));
  return {
    hidden: false,
    question,
    n: isTotalHidden ? null : n,
    distribution: counts.map(({ code, count }) => {
      if (hidden.has(cellKey(group, code))) return { code, hidden: true, count: null, share: null };
      return { code, hidden: false, count, share: isTotalHidden || n === 0 ? null : count / n };
    }),
  };
}
