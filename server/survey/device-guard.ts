import { DomainError } from '../../domain/errors/domain-error.ts';
import { checkSpacing, nextRun, type RunState } from '../../domain/survey/guards.ts';
import type { Answer } from '../../domain/survey/response.ts';

/** What is remembered of each device that sends answers: in memory only, gone with the program. */
export class DeviceGuard {
  readonly #lastAt = new Map<string, number>();
  readonly #runs = new Map<string, RunState>();

  /** @param now UTC ms @throws DomainError survey-too-soon */
  requireSpacing(device: string, now: number): void {
    const spaced = checkSpacing(this.#lastAt.get(device) ?? null, now, device);
    if (!spaced.ok) throw new DomainError(spaced.code, { at: spaced.at });
  }

  /** Whether these answers make a run of identical ones on this device. */
  isRun(device: string, answers: readonly Answer[]): boolean {
    return nextRun(this.#runs.get(device) ?? null, answers).flagged;
  }

  /** A response of this device was taken. */
  taken(device: string, now: number, answers: readonly Answer[]): void {
    this.#lastAt.set(device, now);
    this.#runs.set(device, nextRun(this.#runs.get(device) ?? null, answers).state);
  }
}
