import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One measured figure; `bound` is the most that it may be, null where it is only told. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'ratio' | 'kB' | 'bytes';
  readonly bound: number | null;
}

export interface Section {
  readonly name: string;
  /** How it was measured, in a sentence. */
  readonly how: string;
  readonly figures: readonly Figure[];
}

function holds({ value, bound }: Figure): boolean {
  return bound === null || value <= bound;
}

function shown({ value, unit }: Figure): string {
  const digits = unit === 'bytes' || unit === 'kB' ? 0 : unit === 'ratio' ? 2 : 3;
  return `${value.toFixed(digits)} ${unit === 'ratio' ? '×' : unit}`;
}

function line(figure: Figure): string {
  const bound = figure.bound === null ? '' : `≤ ${figure.bound}`;
  const verdict = figure.bound === null ? '' : holds(figure) ? 'holds' : 'MISSED';
  return `  ${figure.name.padEnd(58)}${shown(figure).padStart(14)}  ${bound.padEnd(8)} ${verdict}`;
}

/** The sections as a table for people. */
export function asTable(sections: readonly Section[]): string {
  return sections
    .map(({ name, how, figures }) => [`\n${name}`, `  (${how})`, ...figures.map(line)].join('\n'))
    .join('\n');
}

/** Writes the sections as JSON, with the machine that they were measured on; returns the file. */
export function writeJson(folder: string, sections: readonly Section[]): string {
  mkdirSync(folder, { recursive: true });
  const measuredAt = new Date().toISOString();
  const [cpu] = os.cpus();
  const machine = {
    cpu: cpu?.model ?? '',
    cpus: os.cpus().length,
    load: os.loadavg(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.release()}`,
    node: process.version,
  };
  const file = path.join(folder, `${measuredAt.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ measuredAt, machine, sections }, null, 2)}\n`);
  return file;
}

/** How many bounds are missed. */
export function missed(sections: readonly Section[]): number {
  return sections.flatMap((section) => section.figures).filter((figure) => !holds(figure)).length;
}
