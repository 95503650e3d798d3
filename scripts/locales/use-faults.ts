import type { KeyUse, SourceKeys } from './key-uses.ts';

/** Every key (without plural endings) of every namespace. */
export type Namespaces = ReadonlyMap<string, ReadonlySet<string>>;

/** The closed list of values for each `*` of a key, by `namespace:pattern`. */
export type ClosedKeys = Readonly<Record<string, readonly string[]>>;

export function keyUseFaults(
  sources: readonly SourceKeys[],
  namespaces: Namespaces,
  closed: ClosedKeys,
): readonly string[] {
  const used = new Set<string>();
  const faults = sources.flatMap(({ uses }) =>
    uses.flatMap((use) => {
      const keys = resolve(use, namespaces, closed);
      for (const key of keys) used.add(key);
      const missing = keys.filter((key) => !exists(key, namespaces));
      if (keys.length === 0) return [`${use.path}: ${use.pattern} is in no namespace and no closed list`];
      return missing.map((key) => `${use.path}: ${key} (${use.pattern}) is in no locale`);
    }),
  );
  const strings = new Set(sources.flatMap((source) => [...source.strings]));
  const groups = sources.flatMap((source) => [...source.groups]);
  return [...faults, ...unusedFaults(namespaces, used, strings, groups), ...closedFaults(namespaces, closed)];
}

/** The keys, with namespace, that a use stands for; empty where it cannot be known. */
function resolve(use: KeyUse, namespaces: Namespaces, closed: ClosedKeys): readonly string[] {
  const candidates = candidateKeys(use, namespaces);
  if (!use.pattern.includes('*')) {
    const found = candidates.find((key) => exists(key, namespaces));
    return found === undefined ? candidates.slice(0, 1) : [found];
  }
  const pattern = candidates.find((key) => closed[key] !== undefined);
  const values = pattern === undefined ? undefined : closed[pattern];
  if (pattern === undefined || values === undefined) return [];
  return values.map((value) => pattern.replace('*', value));
}

function candidateKeys({ pattern, namespaces: own }: KeyUse, namespaces: Namespaces): readonly string[] {
  if (pattern.includes(':')) return [pattern];
  const searched = own.length > 0 ? own : [...namespaces.keys()];
  return searched.map((namespace) => `${namespace}:${pattern}`);
}

function exists(key: string, namespaces: Namespaces): boolean {
  const [namespace = '', name = ''] = key.split(/:(.*)/s);
  return namespaces.get(namespace)?.has(name) ?? false;
}

function unusedFaults(
  namespaces: Namespaces,
  used: ReadonlySet<string>,
  strings: ReadonlySet<string>,
  groups: readonly string[],
): readonly string[] {
  const templates = [...strings].filter((text) => KEY_TEMPLATE.test(text)).map(asExpression);
  const isNamed = (key: string) => strings.has(key) || templates.some((template) => template.test(key));
  return [...namespaces].flatMap(([namespace, keys]) =>
    [...keys]
      .filter((key) => !isNamed(key))
      .map((key) => `${namespace}:${key}`)
      .filter(
        (key) => !used.has(key) && !isNamed(key) && !groups.some((group) => key.startsWith(`${group}.`)),
      )
      .map((key) => `${key} is used nowhere`),
  );
}

/** A template that can be a key: dotted words, at least the first of them written out. */
const KEY_TEMPLATE = /^(\w+:)?[\w-]+\.[\w.*-]*\*[\w.*-]*$/;

function asExpression(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
}

/** A closed list is exact: every value has its key, and no key stands there for a value that does not exist. */
function closedFaults(namespaces: Namespaces, closed: ClosedKeys): readonly string[] {
  return Object.entries(closed).flatMap(([pattern, values]) => {
    const [namespace = '', name = ''] = pattern.split(/:(.*)/s);
    const [before = '', after = ''] = name.split('*');
    const keys = [...(namespaces.get(namespace) ?? [])];
    const missing = values.filter((value) => !keys.includes(`${before}${value}${after}`));
    const surplus = keys
      .filter((key) => key.startsWith(before) && key.endsWith(after))
      .map((key) => key.slice(before.length, key.length - after.length))
      .filter((value) => !value.includes('.') && !values.includes(value));
    return [
      ...missing.map((value) => `${pattern}: no text for ${value}`),
      ...surplus.map((value) => `${pattern}: a text for ${value}, which does not exist`),
    ];
  });
}
