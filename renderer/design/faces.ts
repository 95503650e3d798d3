const WEIGHTS = [400, 700];

/**
 * Settled when the screens' font is there in both weights, or cannot be had now: another one is better than none.
 * @param text what is to be written; for an ideograph that the small face lacks the whole one is fetched
 */
export async function fetchFaces(text?: string): Promise<void> {
  const faces = WEIGHTS.map((weight) => document.fonts.load(`${weight} 1rem "BIZ UDPGothic"`, text));
  await Promise.allSettled(faces);
}
