import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, forbiddenImports } from '../../scripts/import-directions.ts';
import { inProject } from '../../scripts/project.ts';
import { parseSource } from '../../scripts/source-files.ts';

const packages = {
  runtime: new Set(['zod', 'hono', 'better-sqlite3', '@hono/node-server']),
  development: new Set(['react', 'electron', 'vite', '@types/react']),
};

function faults(path: string, text: string): readonly string[] {
  return forbiddenImports(parseSource(path, text), packages);
}

describe('allowed', () => {
  test.each([
    ['domain/ticket/a.ts', "import { z } from 'zod'; import type { B } from '../b.ts';"],
    [
      'db/a.ts',
      "import D from 'better-sqlite3'; import fs from 'node:fs'; import { x } from '../domain/x.ts';",
    ],
    ['server/a.ts', "import { Hono } from 'hono/tiny'; export * from '../db/a.ts';"],
    ['server/a.ts', "import { serve } from '@hono/node-server/serve-static';"],
    ['cli/a.ts', "const m = await import('../server/a.ts');"],
    ['electron/main.ts', "import { app } from 'electron'; import { f } from '../server/f.ts';"],
    ['renderer/a.tsx', "import type { Api } from '../server/app.ts'; import { useState } from 'react';"],
    ['renderer/a.tsx', "import { type Api, type B } from '../server/app.ts'; import './a.css';"],
    ['renderer/x/a.tsx', "import ja from '../../assets/locales/ja/app.json';"],
    ['scripts/a.ts', "import { build } from 'vite';"],
  ])('%s: %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});

describe('forbidden', () => {
  test.each([
    ['domain/a.ts', "import fs from 'node:fs';", 'may not use Node'],
    ['domain/a.ts', "import type { D } from 'better-sqlite3';", 'may not use the package better-sqlite3'],
    ['domain/a.ts', "export { x } from '../db/x.ts';", 'may not import db/'],
    ['domain/a.ts', "import type { X } from '../server/x.ts';", 'may not import server/'],
    ['db/a.ts', "import { Hono } from 'hono';", 'may not use the package hono'],
    ['db/a.ts', "import { x } from '../server/x.ts';", 'may not import server/'],
    ['server/a.ts', "import { x } from '../cli/x.ts';", 'may not import cli/'],
    ['server/a.ts', "import { x } from '../renderer/x.ts';", 'may not import renderer/'],
    ['server/a.ts', "import React from 'react';", 'the package react is only a development dependency'],
    ['cli/a.ts', "const x = await import('../electron/x.ts');", 'may not import electron/'],
    ['electron/a.ts', "import { f } from '../cli/f.ts';", 'may not import cli/'],
    ['db/a.ts', "import x from '../assets/x.json';", 'may not import assets/'],
    ['electron/a.ts', "import type { X } from '../renderer/x.ts';", 'may not import renderer/'],
    ['renderer/a.ts', "import { x } from '../server/x.ts';", 'may import only types of server/'],
    ['renderer/a.ts', "import { type A, x } from '../server/x.ts';", 'may import only types of server/'],
    ['renderer/a.ts', "import '../server/x.ts';", 'may import only types of server/'],
    ['renderer/a.ts', "export * from '../server/x.ts';", 'may import only types of server/'],
    ['renderer/a.ts', "import type { X } from '../db/x.ts';", 'may not import db/'],
    ['renderer/a.ts', "import path from 'node:path';", 'may not use Node'],
    ['renderer/a.ts', "import x from 'left-pad';", 'the package left-pad is not in package.json'],
    ['assets/a.ts', "import { z } from 'zod';", 'may not use the package zod'],
    ['elsewhere/a.ts', '', 'no import directions are declared for elsewhere/'],
  ])('%s: %s', (path, text, fault) => {
    const found = faults(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  test('a type taken by import() inside a type is an import', () => {
    expect(faults('domain/a.ts', "export type D = import('better-sqlite3').Database;")).toHaveLength(1);
  });

  test('a file that does not parse is named', () => {
    expect(() => parseSource('domain/broken.ts', 'const = 1;')).toThrow(/domain\/broken\.ts/);
  });
});

/** The folders of ARCHITECTURE.md's table with the last cell of their rows, as sorted words. */
function writtenDirections(): Readonly<Record<string, readonly string[]>> {
  const rows = readFileSync(inProject('ARCHITECTURE.md'), 'utf8').matchAll(/^\| `(\w+)\/` \|.*\| (.*) \|$/gm);
  return Object.fromEntries([...rows].map(([, folder, may = '']) => [folder, may.split(', ').sort()]));
}

test('the checked directions are those that ARCHITECTURE.md says', () => {
  const { tests, ...written } = writtenDirections();
  expect(tests).toEqual(['anything']);
  const checked = Object.entries(DIRECTIONS).map(([folder, { folders, typesOf = [], packages }]) => {
    const others = folders.filter((other) => other !== folder);
    const onlyTypes = typesOf.map((other) => `only types of ${other}`);
    const onlyPackages = folder === 'domain' ? packages : [];
    const all = [...others, ...onlyTypes, ...onlyPackages].sort();
    return [folder, all.length > 0 ? all : ['nothing']];
  });
  expect(Object.fromEntries(checked)).toEqual(written);
});
