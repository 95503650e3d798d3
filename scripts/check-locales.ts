import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CLOSED_KEYS } from './locales/closed-keys.ts';
import { keysIn } from './locales/key-uses.ts';
import { languageFaults } from './locales/language-faults.ts';
import { byBaseKey, flatten, type Texts } from './locales/texts.ts';
import { keyUseFaults } from './locales/use-faults.ts';
import { inProject } from './project.ts';
import { readSources } from './source-files.ts';

/** Where keys are used. `scripts/locales` is left out: the closed lists are no use of a key. */
const USING = ['renderer', 'electron', 'cli', 'server', 'scripts'];

const files = readLocales();
const japaneseKeys = new Map(
  [...files].map(([namespace, languages]) => [
    namespace,
    new Set(byBaseKey(languages.get('ja') ?? new Map()).keys()),
  ]),
);
const sources = readSources(USING).filter(({ path }) => !path.startsWith('scripts/locales/'));
const faults = [
  ...[...files].flatMap(([namespace, languages]) => languageFaults(namespace, languages)),
  ...keyUseFaults(sources.map(keysIn), japaneseKeys, CLOSED_KEYS),
];

for (const fault of faults) console.error(fault);
console.log(`locale keys: ${files.size} namespaces, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** assets/locales/<language>/<namespace>.json, by namespace and language. */
function readLocales(): ReadonlyMap<string, ReadonlyMap<string, Texts>> {
  const found = new Map<string, Map<string, Texts>>();
  for (const path of globSync('assets/locales/*/*.json', { cwd: inProject() })) {
    const namespace = basename(path, '.json');
    const languages = found.get(namespace) ?? new Map<string, Texts>();
    const texts = flatten(JSON.parse(readFileSync(inProject(path), 'utf8')));
    found.set(namespace, languages.set(basename(dirname(path)), texts));
  }
  return found;
}
