/** Ticket ids derive from the journal row that creates them: 16 to a row, so no counter has to be kept. */
export const TICKETS_PER_ROW = 16;
