import type { InferResponseType } from 'hono/client';
import type { api } from '../../api/client.ts';
import { ApiProblem, problemOf } from '../../api/problem.ts';

type PreviewCall = (typeof api.api.catalogue.import.preview)['$post'];

/** What a file would change, or what is wrong with it. */
export type Preview = InferResponseType<PreviewCall, 200>;
export type ReadyPreview = Extract<Preview, { readonly outcome: 'ready' }>;
export type RefusedPreview = Extract<Preview, { readonly outcome: 'refused' }>;
export type Changes = ReadyPreview['changes'];

/** What becomes of the procedures that the file does not have. */
export const MISSING = ['keep', 'remove'] as const;
export type Missing = (typeof MISSING)[number];

/** Fifty thousand lines are read in seconds; on an old terminal it may take longer than other calls. */
const TIMEOUT_MS = 120_000;

/**
 * Asks what a file would change; nothing is changed. Sent by hand: the client knows bodies of JSON only.
 * @throws ApiProblem as the hall refuses, or `unreachable`
 */
export async function previewOf(file: File, missing: Missing): Promise<Preview> {
  const response = await fetch(`/api/catalogue/import/preview?missing=${missing}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: file,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new ApiProblem('unreachable', 0);
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Preview;
}
