import type { Answer, Branch, QuestionNode } from '../../../domain/catalogue/life-event.ts';
import type { Option } from '../../design/options.ts';
import type { Lookup } from '../../guide/lookup.ts';
import type { OpenChoices } from '../edit/open-choices.ts';

/** What every question of a tree that is being edited knows of the whole. */
export interface Tree {
  readonly lookup: Lookup;
  readonly procedures: readonly Option<string>[];
  readonly questions: readonly Option<string>[];
  /** The place of the question that is open; null: none. */
  readonly openAt: string | null;
  readonly open: (at: string | null) => void;
  /** What is chosen in the open question and not added: it would be lost where another one is opened. */
  readonly choices: OpenChoices;
}

export const ANSWERS: readonly Answer[] = ['yes', 'no'];

const NOTHING: Branch = { add: [], ask: [] };

/** A question from whose answers nothing follows yet. */
export const newNode = (question: string): QuestionNode => ({ question, yes: NOTHING, no: NOTHING });

/** A question is known by its code among its neighbours; by a count too where it stands there twice. */
export function keysOf(nodes: readonly QuestionNode[]): readonly string[] {
  return nodes.map(({ question }, at) => {
    const before = nodes.slice(0, at).filter((node) => node.question === question).length;
    return `${question} ${before}`;
  });
}

/** Whether an answer changes nothing. */
export const isEmpty = ({ add, ask }: Branch): boolean => add.length + ask.length === 0;

/** The place of the question at `index` below a place: `2`, then `2.yes.1`. */
export const placeOf = (under: string, index: number): string => `${under}${index + 1}`;

/** What stands before the places of the questions that follow from an answer. */
export const placesUnder = (at: string, answer: Answer): string => `${at}.${answer}.`;

/** A place as people say it: `2-1`. */
export const numberOf = (at: string): string => at.replaceAll(/\.(yes|no)\./g, '-');
