import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importHistory } from '../../../db/import-history.ts';
import { readServices } from '../../../db/state/hall.ts';
import { emptyStore, everything, file, GOOD, HEADER, refusal } from './trial-file.ts';

describe('encodings', () => {
  const japanese = `${HEADER}\r\n${GOOD.replace(',a,', ',市民課,')}\r\n`;

  it.each([
    { what: 'UTF-8', bytes: Buffer.from(japanese), encoding: 'utf-8' },
    { what: 'UTF-8 with its mark', bytes: Buffer.from(`\uFEFF${japanese}`), encoding: 'utf-8' },
    { what: 'CP932', bytes: iconv.encode(japanese, 'cp932'), encoding: 'shift_jis' },
    {
      what: 'CP932 with characters of Windows alone and half-width kana',
      bytes: iconv.encode(japanese.replace('市民課', '①髙ﾃｽﾄ'), 'cp932'),
      encoding: 'shift_jis',
    },
    {
      what: 'CP932 with a line that two-byte UTF-8 would also read',
      bytes: iconv.encode(`${japanese}${GOOD.replace('001', '002').replace(',a,', ',ﾃｽ,')}\n`, 'cp932'),
      encoding: 'shift_jis',
    },
  ])('reads $what', async ({ bytes, encoding }) => {
    const store = emptyStore();
    expect(await importHistory(store, file(bytes), null)).toMatchObject({ encoding });
    expect(readServices(store.db)[0]?.names.ja).toMatch(/^(市民課|①髙ﾃｽﾄ)$/);
  });

  it.each([
    { what: 'UTF-8, then CP932', parts: ['utf8', 'cp932'], line: 3 },
    { what: 'CP932, then UTF-8', parts: ['cp932', 'utf8'], line: 3 },
  ])('refuses a file in two encodings: $what', async ({ parts, line }) => {
    const rows = [GOOD.replace(',a,', ',市民課,'), GOOD.replace('001', '002').replace(',a,', ',福祉課,')];
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n`),
      ...rows.map((row, at) => iconv.encode(`${row}\n`, parts[at] ?? '')),
    ]);
    const store = emptyStore();
    expect(await refusal(store, file(bytes))).toEqual({ code: 'history-bad-encoding', line });
    expect(everything(store)).toMatchObject({ journal: 0 });
  });

  it.each([
    {
      what: 'bytes of neither',
      bytes: Buffer.concat([Buffer.from(`${HEADER}\n1,`), Buffer.from([0xff, 0xff, 0x0a])]),
    },
    { what: 'UTF-16', bytes: iconv.encode(japanese, 'utf16le', { addBOM: true }) },
  ])('refuses $what', async ({ bytes }) => {
    expect(await refusal(emptyStore(), file(bytes))).toMatchObject({
      code: expect.stringMatching(/^history-bad-/),
    });
  });
});
