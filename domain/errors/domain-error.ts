import { ERROR_STATUS, type ErrorCode } from './codes.ts';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** A refused act. `code` is the translation key; `params` fill the sentence's placeholders. Nothing was changed. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
