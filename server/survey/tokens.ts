import { randomBytes } from 'node:crypto';
import { DomainError } from '../../domain/errors/domain-error.ts';

/** What a token ties an answer to, and all that it knows. */
interface TokenTie {
  readonly service: string;
  readonly month: string;
}

interface Held extends TokenTie {
  readonly endsAt: number;
}

/** Long enough for a visitor who is interrupted, too short to be passed on. */
const TOKEN_LIFE_MS = 30 * 60_000;

/**
 * Tokens that tie one answer to a service and a month. They are random and live in memory alone: nothing can be read
 * from one, and none outlives the program.
 */
export class SurveyTokens {
  readonly #held = new Map<string, Held>();

  /** @param now UTC ms */
  issue(tie: TokenTie, now: number): string {
    this.#forgetOld(now);
    const token = randomBytes(18).toString('base64url');
    this.#held.set(token, { ...tie, endsAt: now + TOKEN_LIFE_MS });
    return token;
  }

  /** What the token ties to. @throws DomainError survey-token-spent where it is unknown, used or too old */
  tieOf(token: string, now: number): TokenTie {
    this.#forgetOld(now);
    const held = this.#held.get(token);
    if (!held) throw new DomainError('survey-token-spent');
    return { service: held.service, month: held.month };
  }

  spend(token: string): void {
    this.#held.delete(token);
  }

  #forgetOld(now: number): void {
    for (const [token, { endsAt }] of this.#held) if (endsAt <= now) this.#held.delete(token);
  }
}
