import '../server/catalogue/import-worker.ts';
