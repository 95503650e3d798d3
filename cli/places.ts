import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Where the program's own files lie. */
export const MIGRATIONS_DIR = path.join(root, 'db', 'migrations');
