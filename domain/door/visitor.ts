import type { Channel, ExceedReason, PriorityClass, SupportNeed } from '../ticket/codes.ts';
import type { Intake } from '../ticket/schemas.ts';

/** What is asked for together with a number. */
interface NumberRequest {
  readonly services: readonly { readonly onlyCounter: string | null }[];
  readonly cls: PriorityClass;
  readonly intake: Pick<Intake, 'papersSeen' | 'papersMissing' | 'quiet'>;
  readonly support: readonly SupportNeed[];
  readonly note: string;
  readonly exceeds: ExceedReason | null;
}

/** Who gives a number under `channel`, as the journal names them: at a kiosk the visitors do it themselves. */
export function actorAt(channel: Channel): 'visitor' | 'staff' {
  return channel === 'kiosk' ? 'visitor' : 'staff';
}

/**
 * The first field of a request that only staff may fill, undefined where there is none. Visitors choose procedures
 * with quantities, services, language and party size. Priority, a counter of its own and more than the day's
 * contingent are granted by somebody who sees the visitor; papers are seen, needs and wishes are heard by staff,
 * and no free text comes from a public screen.
 */
export function staffField(request: NumberRequest): string | undefined {
  const { services, cls, intake, support, note, exceeds } = request;
  const isFilled: Readonly<Record<string, boolean>> = {
    cls: cls !== 'normal',
    onlyCounter: services.some(({ onlyCounter }) => onlyCounter !== null),
    'intake.papersSeen': intake.papersSeen.length > 0,
    'intake.papersMissing': intake.papersMissing.length > 0,
    'intake.quiet': intake.quiet,
    support: support.length > 0,
    note: note !== '',
    exceeds: exceeds !== null,
  };
  return Object.keys(isFilled).find((field) => isFilled[field]);
}
