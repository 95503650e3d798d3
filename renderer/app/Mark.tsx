/** The program's sign: a number slip leaving a counter. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <path d="M9 3h14v13H9z" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M13 8h6M13 12h6" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M3 18h26v4a7 7 0 0 1-7 7H10a7 7 0 0 1-7-7z" fill="currentColor" />
    </svg>
  );
}
