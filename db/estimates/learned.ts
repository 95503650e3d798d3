import { type LearnedModel, learnedModelSchema, newModel } from '../../domain/estimate/model.ts';
import { getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

/** What the estimator has learned, and up to which date. */
export interface Learned {
  readonly model: LearnedModel;
  /** The last business day that it has seen, ISO. */
  readonly through: string;
  /** How many imported tickets the store held then: with more, all is learned anew. */
  readonly imported: number;
}

const UNTAUGHT: LearnedModel = newModel();

/** Read once a connection: an issue looks at the model, which changes once a day. */
const known = new WeakMap<ReadableDB, Learned | null>();

function readStored(db: ReadableDB): Learned | null {
  const row = getRow<{ through: string; imported: number; model: string }>(
    db,
    'SELECT through, imported, model FROM learned_model',
  );
  const parsed = row && learnedModelSchema.safeParse(JSON.parse(row.model));
  // A model that another version of the program has learned is learned anew.
  return row && parsed?.success ? { ...row, model: parsed.data } : null;
}

/** What was learned, null where nothing was yet. */
export function learned(db: ReadableDB): Learned | null {
  const found = known.get(db);
  if (found !== undefined) return found;
  const stored = readStored(db);
  known.set(db, stored);
  return stored;
}

/** The model to estimate with: the learned one, or the priors of a new hall. */
export function currentModel(db: ReadableDB): LearnedModel {
  return learned(db)?.model ?? UNTAUGHT;
}

/** Replaces what the estimate has learned. */
export function saveLearned(db: WritableDB, { through, imported, model }: Learned): void {
  run(
    db,
    `INSERT INTO learned_model (only, through, imported, model) VALUES (1, ?, ?, ?)
     ON CONFLICT (only) DO UPDATE SET through = excluded.through, imported = excluded.imported,
       model = excluded.model`,
    through,
    imported,
    JSON.stringify(model),
  );
}

/** After the commit that stored it. */
export function remember(db: ReadableDB, value: Learned): void {
  known.set(db, value);
}
