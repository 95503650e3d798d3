import { EVERY_DAY, SUITES, type SuiteName } from './suites.ts';
import { failureLines, sum, summaryLine, type Tally } from './tally.ts';

/** `node scripts/test.ts [suite…]`: the named suites, or all of every day. At the end: the
 * failed tests by name, each suite's counts, and in the last line those of all. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')} (there are ${Object.keys(SUITES).join(', ')})`);
  process.exit(2);
}

const tallies: Tally[] = [];
const counts: string[] = [];
const failures: string[] = [];
for (const name of names.length > 0 ? (names as SuiteName[]) : EVERY_DAY) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const tally = await SUITES[name]();
  counts.push(`${name}: ${tally ? summaryLine(tally) : 'SKIPPED'}`);
  if (!tally) continue;
  tallies.push(tally);
  failures.push(...failureLines(name, tally));
}

const total = sum(tallies);
console.log(['', ...failures, ...counts, summaryLine(total)].join('\n'));
process.exitCode = total.failed === 0 ? 0 : 1;
