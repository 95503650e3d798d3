import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import json from '../../../assets/floorplan/plan.json' with { type: 'json' };
import { planSchema } from '../../../domain/floorplan/plan.ts';
import { wayTo } from '../../../domain/floorplan/way.ts';
import { chevronsAlong } from '../../../renderer/guide/chevrons.ts';
import { FloorPlan } from '../../../renderer/guide/FloorPlan.tsx';

const plan = planSchema.parse(json);
const way = wayTo(plan, 'front', 'counter_11', { stepFree: true });
const draw = (floor: string, lang: string) =>
  renderToStaticMarkup(
    <FloorPlan plan={plan} floor={floor} way={way} highlight="11" lang={lang} label="案内図" here="現在地" />,
  );
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test('each floor shows its part of the way, and where the visitor stands only on the first', () => {
  expect(count(draw('1F', 'ja'), /<polyline/gu)).toBe(2);
  expect(count(draw('2F', 'ja'), /<polyline/gu)).toBe(2);
  expect(draw('1F', 'ja')).toContain('>現在地</text>');
  expect(draw('2F', 'ja')).not.toContain('現在地');
});

test('the counter is pointed out on its floor only', () => {
  expect(count(draw('1F', 'ja'), /halo/gu)).toBe(0);
  expect(count(draw('2F', 'ja'), /halo/gu)).toBe(1);
});

test('Japanese stands alone for those who read it, and beside English for the others', () => {
  expect(draw('1F', 'ja')).not.toContain('Certificates');
  expect(draw('1F', 'ja-easy')).not.toContain('Certificates');
  expect(draw('1F', 'vi')).toContain('Certificates');
  expect(draw('1F', 'vi')).toContain('証明');
});

test('the picture has a name and every sign its own', () => {
  const svg = draw('1F', 'ja');
  expect(svg).toMatch(/role="img" aria-labelledby="([^"]+)"><title id="\1">案内図<\/title>/u);
  for (const place of plan.places.filter(({ floor }) => floor === '1F'))
    expect(svg).toContain(place.names.ja);
});

test('a floor that does not exist draws nothing', () => {
  expect(draw('9F', 'ja')).toBe('');
});

test('arrows point along the line, evenly, and not on its bends', () => {
  const marks = chevronsAlong(
    [
      [0, 0],
      [100, 0],
      [100, 40],
      [100, 45],
    ],
    40,
  );
  expect(marks).toEqual([
    { at: [25, 0], degrees: 0 },
    { at: [75, 0], degrees: 0 },
    { at: [100, 20], degrees: 90 },
  ]);
});
