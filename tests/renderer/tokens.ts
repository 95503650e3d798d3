import { readFileSync } from 'node:fs';

type Rgb = readonly [number, number, number];
export type Variables = ReadonlyMap<string, string>;

const AGENCY = new URL('../../node_modules/@digital-go-jp/design-tokens/dist/tokens.css', import.meta.url);
const OWN = new URL('../../renderer/design/tokens.css', import.meta.url);

function declarations(block: string): [string, string][] {
  const oneLine = block.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return [...oneLine.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

function blockOf(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector} in tokens.css`);
  return css.slice(start, css.indexOf('}', start));
}

/** The variables in force in a theme: the agency's, then the light ones, then the theme's own. */
export function themeVariables(theme: 'light' | 'dark' | 'high-contrast'): Variables {
  const css = readFileSync(OWN, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const own = theme === 'light' ? '' : blockOf(css, `:root[data-theme="${theme}"]`);
  const blocks = [readFileSync(AGENCY, 'utf8'), blockOf(css, ':root'), own];
  return new Map(blocks.flatMap(declarations));
}

function mix(share: number, a: Rgb, b: Rgb): Rgb {
  const part = (at: 0 | 1 | 2) => a[at] * share + b[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** A colour of the theme as red, green, blue (0–255). Understands hex, var() and color-mix() of two. */
export function colour(variables: Variables, value: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(value);
  if (hex) return [hex[1], hex[2], hex[3]].map((byte) => Number.parseInt(byte ?? '', 16)) as unknown as Rgb;
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) return colour(variables, variables.get(name) ?? `missing ${name}`);
  const mixed = /^color-mix\(in srgb, (var\([\w-]+\)) (\d+)%, (var\([\w-]+\))\)$/.exec(value);
  if (!mixed) throw new Error(`not a colour: ${value}`);
  const [, first = '', percent, second = ''] = mixed;
  return mix(Number(percent) / 100, colour(variables, first), colour(variables, second));
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two of the theme's variables after WCAG 2.2, 1 to 21. */
export function contrast(variables: Variables, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminance(colour(variables, `var(${name})`))) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
