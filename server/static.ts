import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';

/** No script or style inline, nothing from elsewhere, no frames: the program brings all it needs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

async function fileWithin(folder: string, urlPath: string): Promise<string | null> {
  const name = decoded(urlPath);
  if (name === null || name.includes('\0')) return null;
  const file = path.join(folder, path.normalize(name));
  if (!file.startsWith(folder + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

async function fileResponse(file: string, cache: string): Promise<Response> {
  const body = await readFile(file);
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': getMimeType(file) ?? 'application/octet-stream',
    'cache-control': cache,
  };
  return new Response(new Uint8Array(body), { headers });
}

/**
 * A file of the built renderer; any path without a file name extension is one of its screens. A screen has a page of
 * its own, which names all of its files at once, or the one of them all.
 * @returns null where there is no such file
 */
export async function staticResponse(rendererDir: string, urlPath: string): Promise<Response | null> {
  const folder = path.resolve(rendererDir);
  const file = await fileWithin(folder, urlPath);
  const hashed = urlPath.startsWith('/assets/');
  if (file) return fileResponse(file, hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (path.extname(urlPath) !== '') return null;
  const screen = urlPath.split('/')[1];
  const page = (await fileWithin(folder, `/${screen}.html`)) ?? (await fileWithin(folder, '/index.html'));
  return page ? fileResponse(page, 'no-cache') : null;
}
