import '../db/figures/export-worker.ts';
