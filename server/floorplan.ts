import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DomainError } from '../domain/errors/domain-error.ts';
import { checkPlan } from '../domain/floorplan/check-plan.ts';
import { type Plan, planSchema } from '../domain/floorplan/plan.ts';

/** A city puts its own plan under this name into the data folder. */
const OWN_PLAN = 'floorplan.json';

/** Wheelchairs cannot reach a counter: the city should know, but the plan can be used. */
const TOLERATED = 'counter_not_step_free';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function planIn(file: string): Plan {
  const plan = planSchema.safeParse(parsed(readFileSync(file, 'utf8')));
  if (!plan.success) throw invalid(file, z.prettifyError(plan.error).split('\n').slice(0, 2).join(' '));
  const [problem] = checkPlan(plan.data).filter(({ code }) => code !== TOLERATED);
  if (problem) throw invalid(file, [problem.code, problem.id, problem.about ?? ''].join(' ').trim());
  return plan.data;
}

function invalid(file: string, detail: string): DomainError {
  return new DomainError('floorplan-invalid', { file: path.basename(file), detail });
}

/**
 * The plan of the hall: the city's own from the data folder, else the one that comes with the program.
 * @throws DomainError floorplan-invalid
 */
export function readPlan(dataDir: string, shipped: string): Plan {
  const own = path.join(dataDir, OWN_PLAN);
  return planIn(existsSync(own) ? own : shipped);
}
