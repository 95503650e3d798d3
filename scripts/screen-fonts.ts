import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { inProject } from './project.ts';

/** Where the faces are written; renderer/design/fonts.css reads them from here. */
const FOLDER = inProject('.cache/fonts');

const FACES = [
  { weight: 400, local: ['BIZ UDPGothic', 'BIZUDPGothic-Regular'] },
  { weight: 700, local: ['BIZ UDPGothic Bold', 'BIZUDPGothic-Bold'] },
] as const;

type Face = (typeof FACES)[number];

/** The whole face by its package, 1.3 MB; `japanese` also holds the Latin letters and digits. */
function wholeFace({ weight }: Face): string {
  return `@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-${weight}-normal.woff2`;
}

/** Letters, kana, signs: whatever is written with them needs no whole face. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x17f],
  [0x2000, 0x27bf],
  [0x3000, 0x33ff],
  [0xff00, 0xffef],
];
const IDEOGRAPHS = 'U+3400-9FFF, U+F900-FAFF, U+20000-3FFFF';

/** Every character that the program itself writes (its texts, its catalogue, its practice hall), and the blocks'. */
function screenCharacters(): string {
  const folder = inProject('assets');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.json')).map((file) => join(folder, file));
  const blocks = BLOCKS.map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  );
  const written = texts.map((file) => readFileSync(file, 'utf8'));
  return [...new Set([...blocks, ...written].join(''))].join('');
}

/** Windows 10 and later have the face installed: then `local` saves the file. */
function rule({ weight, local }: Face, file: string, more: readonly string[] = []): string {
  const sources = [...local.map((name) => `local("${name}")`), `url("${file}") format("woff2")`];
  const lines = [
    'font-family: "BIZ UDPGothic"',
    'font-style: normal',
    `font-weight: ${weight}`,
    'font-display: swap',
    `src: ${sources.join(', ')}`,
    ...more,
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

/** Two builds at a time must not read what the other has half written. */
function writeWhole(name: string, content: string | Uint8Array): void {
  const half = join(FOLDER, `${name}.${process.pid}`);
  writeFileSync(half, content);
  renameSync(half, join(FOLDER, name));
}

async function writeFaces(): Promise<void> {
  const characters = screenCharacters();
  mkdirSync(FOLDER, { recursive: true });
  const rules: string[] = [];
  for (const face of FACES) {
    const whole = readFileSync(inProject('node_modules', wholeFace(face)));
    writeWhole(`screen-${face.weight}.woff2`, await subsetFont(whole, characters, { targetFormat: 'woff2' }));
    // Of two rules the later one is asked first.
    rules.push(rule(face, wholeFace(face), [`unicode-range: ${IDEOGRAPHS}`]));
    rules.push(rule(face, `./screen-${face.weight}.woff2`));
  }
  writeWhole('faces.css', rules.join('\n'));
}

/**
 * Makes a small face beside each whole one: it has the characters that the program itself writes (196 kB instead of
 * 1.3 MB). A browser fetches the whole one for an ideograph that is not in it. Reading the two whole ones took a
 * fifth of the work until a screen was usable.
 */
export function screenFonts(): Plugin {
  return { name: 'screen-fonts', buildStart: writeFaces };
}
