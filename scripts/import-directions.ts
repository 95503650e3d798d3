import { posix } from 'node:path';
import type { Import, Source } from './source-files.ts';

/** What the files of one folder may import; ARCHITECTURE.md has the same table. */
interface Direction {
  readonly folders: readonly string[];
  /** Folders of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** These packages; `runtime`: what is installed with the program; `any`: for what is bundled, development ones too. */
  readonly packages: readonly string[] | 'runtime' | 'any';
  readonly node: boolean;
}

/** The store, and the formats that its figures, copies and imports are written in. No web framework. */
const STORE_PACKAGES = [
  '@holiday-jp/holiday_jp',
  'better-sqlite3',
  'csv-parse',
  'csv-stringify',
  'fflate',
  'iconv-lite',
  'zod',
];

export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  domain: { folders: ['domain'], packages: ['zod'], node: false },
  db: { folders: ['db', 'domain'], packages: STORE_PACKAGES, node: true },
  server: { folders: ['server', 'db', 'domain', 'assets'], packages: 'runtime', node: true },
  cli: { folders: ['cli', 'server', 'db', 'domain', 'assets'], packages: 'runtime', node: true },
  electron: { folders: ['electron', 'server', 'db', 'domain', 'assets'], packages: 'any', node: true },
  renderer: { folders: ['renderer', 'domain', 'assets'], typesOf: ['server'], packages: 'any', node: false },
  assets: { folders: ['assets'], packages: [], node: false },
  scripts: { folders: ['scripts', 'electron', 'cli', 'domain', 'assets'], packages: 'any', node: true },
};

export interface Packages {
  readonly runtime: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

/** Each import of the file that its folder may not have, as one sentence. Empty where all is well. */
export function forbiddenImports(source: Source, packages: Packages): readonly string[] {
  const folder = source.path.split('/')[0] ?? '';
  const direction = DIRECTIONS[folder];
  if (!direction) return [`${source.path}: no import directions are declared for ${folder}/`];
  return source.imports.flatMap((item) => {
    const fault = faultOf(item, source.path, direction, packages);
    return fault === undefined ? [] : [`${source.path}: ${fault} (${item.specifier})`];
  });
}

function faultOf(item: Import, path: string, direction: Direction, packages: Packages): string | undefined {
  if (item.specifier.startsWith('node:')) return direction.node ? undefined : 'may not use Node';
  if (item.specifier.startsWith('.')) return folderFault(item, path, direction);
  return packageFault(item, direction, packages);
}

function folderFault(item: Import, path: string, direction: Direction): string | undefined {
  const target = posix.join(posix.dirname(path), item.specifier).split('/')[0] ?? '';
  if (direction.folders.includes(target)) return undefined;
  if (item.typeOnly && direction.typesOf?.includes(target)) return undefined;
  return direction.typesOf?.includes(target)
    ? `may import only types of ${target}/`
    : `may not import ${target}/`;
}

function packageFault(item: Import, direction: Direction, packages: Packages): string | undefined {
  const name = packageName(item.specifier);
  if (Array.isArray(direction.packages)) {
    return direction.packages.includes(name) ? undefined : `may not use the package ${name}`;
  }
  if (packages.runtime.has(name)) return undefined;
  if (!packages.development.has(name)) return `the package ${name} is not in package.json`;
  if (direction.packages === 'any' || item.typeOnly) return undefined;
  return `the package ${name} is only a development dependency`;
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
