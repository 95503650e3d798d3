import { code, date, HALL_COLUMN, keyCode, openDate, seconds, type Table, text } from './column.ts';

const NAMES = [
  text('name_ja', '名称（日本語）', 'Name in Japanese'),
  text('name_en', '名称（英語）', 'Name in English'),
];

const VALIDITY = [
  date('valid_from', '有効期間の初日', 'First day of validity'),
  openDate('valid_to', '有効期間の末日。空欄は期限なし', 'Last day of validity; empty: none'),
  code('successor', '後継の識別子', 'Id of the successor'),
];

export const SERVICES: Table = {
  file: 'services.csv',
  columns: [
    HALL_COLUMN,
    keyCode('id', '業務の識別子', 'Id of the service'),
    ...NAMES,
    ...VALIDITY,
    seconds('target_s', '現在の待ち時間の目標値', 'Target of the wait as it stands now'),
  ],
};

export const COUNTERS: Table = {
  file: 'counters.csv',
  columns: [HALL_COLUMN, keyCode('id', '窓口の識別子', 'Id of the counter'), ...NAMES, ...VALIDITY],
};

export const CODES: Table = {
  file: 'codes.csv',
  columns: [
    HALL_COLUMN,
    keyCode('column', 'コードが現れる列', 'The column in which the code stands'),
    keyCode('code', 'コード', 'The code'),
    ...NAMES,
  ],
};

export const CODEBOOK: Table = {
  file: 'codebook.csv',
  columns: [
    HALL_COLUMN,
    { ...keyCode('file', 'ファイル名', 'Name of the file'), type: 'text' },
    keyCode('column', '列の名称', 'Name of the column'),
    { ...code('type', '値の型', 'Type of the values'), nullable: false },
    { ...text('unit', '単位。空欄は単位なし', 'Unit; empty: none'), nullable: true },
    text('meaning_ja', '意味（日本語）', 'Meaning in Japanese'),
    text('meaning_en', '意味（英語）', 'Meaning in English'),
  ],
};
