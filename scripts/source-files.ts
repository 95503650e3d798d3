import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { ROOT } from './project.ts';

/** One import, re-export or `import()` of a module. */
export interface Import {
  readonly specifier: string;
  /** Erased before running: `import type`, or only `type` names. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly program: ESTree.Program;
  readonly imports: readonly Import[];
}

/**
 * A parsed TypeScript file. Vite's own parser is used because TypeScript 7 has no JavaScript API,
 * which dependency-cruiser and typescript-eslint need.
 * @throws Error naming the file when it does not parse
 */
export function parseSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ specifier: moduleRequest.value, typeOnly: isType });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^(['"])(.*)\1$/.exec(written)?.[2];
    if (literal !== undefined) imports.push({ specifier: literal, typeOnly: false });
  }
  new Visitor({
    TSImportType({ source }) {
      imports.push({ specifier: source.value, typeOnly: true });
    },
  }).visit(program);
  return { path, program, imports };
}

/** Every TypeScript file of the folders, parsed. */
export function readSources(folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(`${ROOT}/${path}`, 'utf8')));
}
