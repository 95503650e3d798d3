import { EVERY_DAY, SUITES, type SuiteName } from './suites.ts';
import { sum, summaryLine, type Tally } from './tally.ts';

/** `node scripts/test.ts [suite…]`: the named suites, or all of every day. The last line counts all their tests. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')} (there are ${Object.keys(SUITES).join(', ')})`);
  process.exit(2);
}

const tallies: Tally[] = [];
const lines: string[] = [];
for (const name of names.length > 0 ? (names as SuiteName[]) : EVERY_DAY) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const tally = await SUITES[name]();
  lines.push(`${name}: ${tally ? summaryLine(tally) : 'SKIPPED'}`);
  if (tally) tallies.push(tally);
}

const total = sum(tallies);
console.log(`\n${lines.join('\n')}\n${summaryLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
