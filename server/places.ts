import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where the program's own files lie when it runs from its sources on Node. */
export const SOURCE_PLACES = {
  rendererDir: path.join(root, 'dist', 'renderer'),
  migrationsDir: path.join(root, 'db', 'migrations'),
  exportWorker: path.join(root, 'db', 'figures', 'export-worker.ts'),
  importWorker: path.join(root, 'server', 'catalogue', 'import-worker.ts'),
  catalogueDir: path.join(root, 'assets', 'catalogue'),
  surveyDir: path.join(root, 'assets', 'survey'),
  planFile: path.join(root, 'assets', 'floorplan', 'plan.json'),
  packageFile: path.join(root, 'package.json'),
} as const;
