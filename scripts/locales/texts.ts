/** The texts of one language in one namespace, flat: `menu.quit` → sentence. */
export type Texts = ReadonlyMap<string, string>;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The nested object of a locale file, flattened. */
export function flatten(value: unknown, prefix = ''): Texts {
  if (typeof value === 'string') return new Map([[prefix, value]]);
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${prefix}: neither a text nor a group`);
  const entries = Object.entries(value).flatMap(([name, inner]) => [
    ...flatten(inner, prefix === '' ? name : `${prefix}.${name}`),
  ]);
  return new Map(entries);
}

/** Texts by the key that source uses, without i18next's plural ending; a plural key has one for each of its forms. */
export function byBaseKey(texts: Texts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const grouped = new Map<string, Map<string, string>>();
  for (const [key, text] of texts) {
    const { base, form } = splitPlural(key, texts);
    const forms = grouped.get(base) ?? new Map<string, string>();
    grouped.set(base, forms.set(form, text));
  }
  return grouped;
}

/** Every plural has the form `other`; a key that merely ends like a plural (`rule.only_one`) has no such sibling. */
function splitPlural(key: string, texts: Texts): { readonly base: string; readonly form: string } {
  const form = PLURAL.exec(key)?.[1];
  const base = key.replace(PLURAL, '');
  return form !== undefined && texts.has(`${base}_other`) ? { base, form } : { base: key, form: '' };
}

/** The placeholders `{{name}}` and tags `<1>` in the texts, each once, in order of name. */
export function placeholders(texts: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [, name] of text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)) found.add(`{{${name}}}`);
    for (const [, name] of text.matchAll(/<(\w+)\/?>/g)) found.add(`<${name}>`);
  }
  return [...found].sort();
}
