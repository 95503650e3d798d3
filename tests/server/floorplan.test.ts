import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { readPlan } from '../../server/floorplan.ts';
import { SOURCE_PLACES } from '../../server/places.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-plan-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const shipped = JSON.parse(readFileSync(SOURCE_PLACES.planFile, 'utf8'));
const own = (text: string) => writeFileSync(path.join(dataDir, 'floorplan.json'), text);
const read = () => readPlan(dataDir, SOURCE_PLACES.planFile);

function refusal(): DomainError {
  try {
    read();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('the shipped plan serves until a city has its own', () => {
  expect(read().names.ja).toBe('見本市役所');
  own(JSON.stringify({ ...shipped, names: { ja: '青空市役所', en: 'Aozora City Hall' } }));
  expect(read().names.ja).toBe('青空市役所');
});

test.each([
  ['no JSON', '{"format": '],
  ['a field that is unknown', JSON.stringify({ ...shipped, colour: 'red' })],
  [
    'a place on a floor that does not exist',
    JSON.stringify({ ...shipped, floors: shipped.floors.slice(0, 1) }),
  ],
])('a plan with a fault is refused by name and never half used: %s', (_, text) => {
  own(text);
  const { code, params } = refusal();
  expect(code).toBe('floorplan-invalid');
  expect(params.file).toBe('floorplan.json');
  expect(String(params.detail)).not.toBe('');
});
