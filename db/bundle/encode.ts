import iconv from 'iconv-lite';
import type { BundleEncoding } from '../../domain/bundle/manifest.ts';

/** Stands for a character that CP932 does not have (下駄記号), as Japanese printing has always done. */
const GETA = '〓';

const UTF8_BOM = '\uFEFF';

function cp932Has(character: string): boolean {
  return iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character;
}

/** Writes text in a bundle's encoding and remembers what the encoding could not express. */
export class BundleEncoder {
  readonly encoding: BundleEncoding;
  /** Characters that were replaced, and how often. */
  readonly unmappable = new Map<string, number>();

  constructor(encoding: BundleEncoding) {
    this.encoding = encoding;
  }

  /** What a file starts with, before its header row. */
  get start(): string {
    return this.encoding === 'utf8' ? UTF8_BOM : '';
  }

  encode(text: string): Uint8Array {
    if (this.encoding === 'utf8') return Buffer.from(text, 'utf8');
    return iconv.encode(this.#mappable(text), 'cp932');
  }

  #mappable(text: string): string {
    if (cp932Has(text)) return text;
    return [...text].map((character) => this.#replaced(character)).join('');
  }

  #replaced(character: string): string {
    if (cp932Has(character)) return character;
    this.unmappable.set(character, (this.unmappable.get(character) ?? 0) + 1);
    return GETA;
  }
}

/** Whether the bytes start as UTF-8 files of a bundle do. */
export function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The text of a bundle's file without its byte order mark; null where the bytes are not in that encoding. */
export function decodeBundleText(bytes: Uint8Array, encoding: BundleEncoding): string | null {
  try {
    return new TextDecoder(encoding === 'utf8' ? 'utf-8' : 'shift_jis', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
