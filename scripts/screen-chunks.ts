import { normalizePath } from 'vite';
import type { Part } from './screen-sources.ts';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface ChunkGroup {
  readonly name: (id: string, graph: Graph) => string | null;
  /** The bundler's reports name the group so. */
  readonly debugName: string;
  readonly priority: number;
}

function modulesFrom(source: string, graph: Graph): ReadonlySet<string> {
  if (graph.getModuleInfo(source) === null) throw new Error(`${source} is not in the bundle`);
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(source);
  return found;
}

/** What several parts need is named after the first of them. */
function chunkOf([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null;
  return others.length === 0 ? first : sharedWith(first);
}

function sharedWith(part: string): string {
  return `shared-from-${part}`;
}

/**
 * Chunks for what the parts need at once: one of its own for each, one for each of what it shares with those after
 * it. The bundler's own chunks, one for every set of modules that share something, are a hundred small ones, each of
 * which costs a window 1.4 ms (measured: the front desk is usable 60 ms sooner with these).
 * @param folder the renderer's
 * @param parts those that need the least or are wanted soonest first: each also gets what the ones before it share
 */
export function screenChunks(folder: string, parts: readonly Part[]): ChunkGroup[] {
  const fileOf = (source: string) => normalizePath(`${folder}/${source}`);
  // Once is enough: a process builds once; nothing watches, and the development server cuts no chunks.
  let needs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const modulesOfParts = (graph: Graph) => {
    const start = modulesFrom(fileOf('main.tsx'), graph);
    const ofPart = (source: string) => modulesFrom(fileOf(source), graph);
    return new Map(parts.map(({ name, source }) => [name, new Set([...start, ...ofPart(source)])]));
  };
  const nameOf = (id: string, graph: Graph): string | null => {
    if (id === fileOf('main.tsx') || id.includes('\0')) return null;
    needs ??= modulesOfParts(graph);
    return chunkOf([...needs].filter(([, modules]) => modules.has(id)).map(([part]) => part));
  };
  // A group takes along what its modules import, so the most shared comes first.
  const names = parts.map(({ name }) => name);
  return [...names.map(sharedWith), ...names].map((chunk, index, { length }) => ({
    name: (id, graph) => (nameOf(id, graph) === chunk ? chunk : null),
    debugName: chunk,
    priority: length - index,
  }));
}
