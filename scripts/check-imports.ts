import { DIRECTIONS, forbiddenImports } from './import-directions.ts';
import { readManifest } from './project.ts';
import { impurities } from './pure-domain.ts';
import { readSources } from './source-files.ts';

const { dependencies, devDependencies } = readManifest();
const packages = {
  runtime: new Set(Object.keys(dependencies)),
  development: new Set(Object.keys(devDependencies)),
};
const sources = readSources(Object.keys(DIRECTIONS));
const faults = [
  ...sources.flatMap((source) => forbiddenImports(source, packages)),
  ...sources.filter(({ path }) => path.startsWith('domain/')).flatMap(impurities),
];

for (const fault of faults) console.error(fault);
console.log(`import directions: ${sources.length} files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
