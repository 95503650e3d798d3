import { runChecks } from './check-steps.ts';
import { summaryLine } from './tally.ts';

const tally = await runChecks();
console.log(summaryLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
