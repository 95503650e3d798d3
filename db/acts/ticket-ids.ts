/** Ticket ids derive from the journal row that creates them: 16 to a row, so no counter has to be kept. */
export const TICKETS_PER_ROW = 16;

/** The journal row of the act that opened a ticket. */
export function rowOfTicket(ticket: number): number {
  return Math.floor(ticket / TICKETS_PER_ROW);
}
