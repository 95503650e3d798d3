import { z } from 'zod';
import { codeSchema, codesSchema } from './code.ts';
import { namesSchema } from './language.ts';

const answerSchema = z.enum(['yes', 'no']);
export type Answer = z.infer<typeof answerSchema>;
/** Answers by question id; a question that was not asked is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** A yes/no question to the visitor (「お子さんはいますか」); life events share them. */
export const questionSchema = z.strictObject({ id: codeSchema, names: namesSchema }).readonly();

/** A question in a tree: each answer adds procedures and may lead to further questions. */
export interface QuestionNode {
  readonly question: string;
  readonly yes: Branch;
  readonly no: Branch;
}
export interface Branch {
  readonly add: readonly string[];
  readonly ask: readonly QuestionNode[];
}

export const branchSchema: z.ZodType<Branch> = z.lazy(() =>
  z.strictObject({ add: codesSchema, ask: z.array(questionNodeSchema).readonly() }).readonly(),
);
const questionNodeSchema: z.ZodType<QuestionNode> = z
  .strictObject({ question: codeSchema, yes: branchSchema, no: branchSchema })
  .readonly();

/**
 * CPSV-AP LifeEvent: what has happened to the visitor, as a short tree of questions that yields procedures. `order` is
 * the visiting order of everything the tree can yield.
 */
export const lifeEventSchema = z
  .strictObject({
    id: codeSchema,
    kana: z.string().min(1).max(100),
    names: namesSchema,
    /** Procedures whatever the answers are. */
    always: codesSchema,
    ask: z.array(questionNodeSchema).readonly(),
    order: codesSchema,
  })
  .readonly();
export type LifeEvent = z.infer<typeof lifeEventSchema>;
