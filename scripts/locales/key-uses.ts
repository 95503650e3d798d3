import { type ESTree, Visitor } from 'vite';
import type { Source } from '../source-files.ts';

/** A key as source names it: whole, or with `*` where a value is put in (`codes:state.*`). */
export interface KeyUse {
  readonly pattern: string;
  /** The namespaces that the file's translators look in; empty where the file is handed its translator. */
  readonly namespaces: readonly string[];
  readonly path: string;
}

export interface SourceKeys {
  readonly uses: readonly KeyUse[];
  /** Every string in the file, `*` for what templates put in: keys that are handed on as values are among them. */
  readonly strings: ReadonlySet<string>;
  /** Groups of texts that are taken from an imported locale file as they are: `paper:sheet`. */
  readonly groups: ReadonlySet<string>;
}

const LOCALE_FILE = /\/locales\/[\w-]+\/([\w-]+)\.json$/;

/** Functions that take a key first. `t` is i18next's; the others translate into two languages side by side. */
const TRANSLATORS: ReadonlySet<string> = new Set(['t', 'ja', 'own', 'both']);

/** The translation keys that a file uses. */
export function keysIn({ path, program }: Source): SourceKeys {
  const patterns = new Set<string>();
  const namespaces = new Set<string>();
  const strings = new Set<string>();
  const groups = new Set<string>();
  const imported = new Map<string, string>();
  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      const namespace = LOCALE_FILE.exec(source.value)?.[1];
      const [only] = specifiers;
      if (namespace !== undefined && only) imported.set(only.local.name, namespace);
    },
    MemberExpression({ object, property }) {
      const namespace = object.type === 'Identifier' ? imported.get(object.name) : undefined;
      if (namespace !== undefined && property.type === 'Identifier')
        groups.add(`${namespace}:${property.name}`);
    },
    Literal(node) {
      if (typeof node.value === 'string') strings.add(node.value);
    },
    TemplateLiteral(node) {
      for (const pattern of patternsOf(node)) strings.add(pattern);
    },
    CallExpression(node) {
      const name = calleeName(node.callee);
      const [first, second] = node.arguments;
      if (name === 'useTranslation') addNamespaces(first, namespaces);
      if (name === 'getFixedT') addNamespaces(second, namespaces);
      if (TRANSLATORS.has(name)) for (const pattern of patternsOf(first)) patterns.add(pattern);
    },
    JSXAttribute(node) {
      const isKey = node.name.type === 'JSXIdentifier' && node.name.name === 'i18nKey';
      if (isKey && node.value?.type === 'Literal') patterns.add(String(node.value.value));
    },
  }).visit(program);
  const uses = [...patterns].map((pattern) => ({ pattern, namespaces: [...namespaces], path }));
  return { uses, strings, groups };
}

function calleeName(callee: ESTree.Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  return callee.property.name;
}

function addNamespaces(node: ESTree.Node | undefined, into: Set<string>): void {
  if (node?.type === 'Literal' && typeof node.value === 'string') into.add(node.value);
  if (node?.type === 'ArrayExpression')
    for (const item of node.elements) addNamespaces(item ?? undefined, into);
}

function patternsOf(node: ESTree.Node | undefined): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [node.quasis.map(({ value }) => value.cooked ?? value.raw).join('*')];
    case 'ConditionalExpression':
      return [...patternsOf(node.consequent), ...patternsOf(node.alternate)];
    case 'LogicalExpression':
      return [...patternsOf(node.left), ...patternsOf(node.right)];
    default:
      return [];
  }
}
