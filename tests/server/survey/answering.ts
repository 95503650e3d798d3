/**
 * A hall that takes responses one after the other and tells each as soon as it is acknowledged, until it is killed.
 * Run by `survey-power-cut.test.ts` with the data folder as its argument.
 */
import { v4 as uuidv4 } from 'uuid';
import { openHall } from '../../../server/hall.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';

const [, , dataDir = ''] = process.argv;
const hall = openHall({ ...SOURCE_PLACES, dataDir, version: 'trial', seed: 'practice' });

for (;;) {
  const id = uuidv4();
  const body = JSON.stringify({
    submission: {
      id,
      survey: 'core',
      version: 1,
      language: 'ja',
      answers: [
        { kind: 'scale', question: 'overall', code: 'satisfied' },
        { kind: 'range', question: 'age_band', code: 'from_30' },
      ],
    },
    token: null,
    via: 'tablet',
    answeredIn: null,
  });
  const request = new Request('http://127.0.0.1/api/survey/responses', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const response = await hall.fetch(request, { door: { kind: 'loopback' }, device: id });
  if (!response.ok) throw new Error(await response.text());
  process.stdout.write(`${id}\n`);
}
