import {
  counters,
  HALL_COLUMN,
  keyCode,
  keyDate,
  keyEdge,
  openEdge,
  persons,
  seconds,
  share,
  type Table,
  tickets,
  visits,
} from './column.ts';

export const VISITS_DAILY: Table = {
  file: 'visits_daily.csv',
  columns: [
    HALL_COLUMN,
    keyDate('date', '来庁した日（最初の受付の日付）', 'Date of the visit: of its first ticket’s arrival'),
    visits('visits', '来庁件数', 'Visits with at least one ticket that counts'),
    tickets('tickets', 'その日に到着した受付件数', 'Tickets that arrived on the date'),
    counters(
      'counters_visited_sum',
      '来庁ごとに対応を受けた窓口の数の合計',
      'Sum over visits of the counters that served them',
    ),
    visits('stay_n', '滞在時間の対象件数', 'Visits in the stay: ended, with exact times'),
    seconds('stay_sum_s', '滞在時間の合計', 'Sum of the stays, first arrival to last end'),
    seconds('stay_mean_s', '滞在時間の平均', 'Mean stay'),
    persons('guidance_only', '案内のみの件数', 'People helped without a ticket'),
  ],
};

export const HISTOGRAMS: Table = {
  file: 'histograms.csv',
  columns: [
    HALL_COLUMN,
    keyDate('date', '到着した日（庁舎の現地日付）', 'Date of arrival in the hall’s time zone'),
    keyCode('service', '業務の識別子。ALL は庁舎全体', 'Id of the service; ALL is the whole hall'),
    keyCode('measure', '指標', 'The measure'),
    keyEdge('bucket_from_s', '階級の下限（以上）', 'Lower edge of the bucket, included'),
    openEdge(
      'bucket_to_s',
      '階級の上限（未満）。最後の階級は空欄',
      'Upper edge, not included; empty for the last bucket',
    ),
    // Tickets, or visits where the measure is the stay.
    {
      ...tickets('count', '件数（stay は来庁件数）', 'Tickets in the bucket; visits for the stay'),
      unit: '',
    },
  ],
};

export const COUNTERS_DAILY: Table = {
  file: 'counters_daily.csv',
  columns: [
    HALL_COLUMN,
    keyDate('date', '暦の日付', 'Clock date'),
    keyCode('counter', '窓口の識別子', 'Id of the counter'),
    seconds('open_s', '窓口を開けていた時間（中断を除く）', 'Time the counter was open, pauses left out'),
    seconds('serving_s', '対応していた時間', 'Time in which somebody was served'),
    tickets(
      'served',
      'この窓口で完了した件数（到着した日による）',
      'Tickets finished here, by the date of arrival',
    ),
    share('utilisation', '稼働率（対応していた時間÷開けていた時間）', 'Time serving ÷ time open'),
  ],
};
