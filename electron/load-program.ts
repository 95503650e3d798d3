import { runCompiled } from './compiled.ts';
import type { Folders } from './folders.ts';

/** When the first window is there: compiled code takes a moment to be written down (11 ms). */
const KEEP_AFTER_MS = 3_000;

type Program = typeof import('./program.ts');

/** Loads the program behind the windows from its bundle. */
export function loadProgram(folders: Pick<Folders, 'program' | 'compiled'>): Program {
  const { exports, keep } = runCompiled(folders.program, folders.compiled);
  setTimeout(() => void keep().catch(console.error), KEEP_AFTER_MS).unref();
  return exports as Program;
}
