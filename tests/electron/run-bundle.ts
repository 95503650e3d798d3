// Runs a bundle as the program does, in a process of its own: within one process V8 remembers what it has compiled.
import { runCompiled } from '../../electron/compiled.ts';

const [bundle = '', compiled = ''] = process.argv.slice(2);
const { exports, keep } = runCompiled(bundle, compiled);
await keep();
process.stdout.write(String((exports as { count: (n: number) => number }).count(1)));
