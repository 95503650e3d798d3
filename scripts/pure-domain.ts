import { type ESTree, Visitor } from 'vite';
import type { Source } from './source-files.ts';

/** What would make a rule give another answer to the same question: the clock, chance, the outside world. */
const IMPURE: ReadonlySet<string> = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
]);

/** Each use of the clock, of chance or of the outside world in a domain file, as one sentence. */
export function impurities({ path, program }: Source): readonly string[] {
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee }) {
      const name = dottedName(callee);
      if (IMPURE.has(name)) found.push(`${path}: ${name} in a pure rule`);
    },
    NewExpression({ callee, arguments: given }) {
      if (dottedName(callee) === 'Date' && given.length === 0)
        found.push(`${path}: new Date() in a pure rule`);
    },
  }).visit(program);
  return found;
}

function dottedName(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return '';
  return `${dottedName(node.object).replace(/^globalThis$/, '')}.${node.property.name}`.replace(/^\./, '');
}
