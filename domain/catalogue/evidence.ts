import { z } from 'zod';
import { codeSchema, codesSchema } from './code.ts';
import { namesSchema } from './language.ts';

/** `take` papers out of `of` are enough. */
const waySchema = z.strictObject({ take: z.int().min(1).max(9), of: codesSchema }).readonly();
export type Way = z.infer<typeof waySchema>;

/**
 * CPSV-AP Evidence: a paper, card or piece of knowledge that a procedure asks for. `counts` lists what counts as it, any
 * one of the ways being enough (顔写真付き1点, or 2点 without a photograph); empty: only the thing itself.
 */
export const evidenceSchema = z
  .strictObject({
    id: codeSchema,
    names: namesSchema,
    counts: z.array(waySchema).readonly(),
    /** Weaker demands that this one meets as well, so that a merged list asks once. */
    satisfies: codesSchema,
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

/** When a paper is asked for (外国籍の方のみ, 代理人の場合 …). A question that decides it may be named. */
export const conditionSchema = z
  .strictObject({ id: codeSchema, names: namesSchema, question: codeSchema.nullable() })
  .readonly();
export type Condition = z.infer<typeof conditionSchema>;

/** One paper of one procedure; `condition` null: always. */
export const evidenceNeedSchema = z
  .strictObject({ evidence: codeSchema, condition: codeSchema.nullable() })
  .readonly();
export type EvidenceNeed = z.infer<typeof evidenceNeedSchema>;
