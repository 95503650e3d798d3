import { HALL_COLUMN, keyCode, keyDate, seconds, signedSeconds, type Table, tickets } from './column.ts';

export const ESTIMATES_DAILY: Table = {
  file: 'estimates_daily.csv',
  columns: [
    HALL_COLUMN,
    keyDate('date', '到着した日（庁舎の現地日付）', 'Date of arrival in the hall’s time zone'),
    keyCode('service', '業務の識別子。ALL は庁舎全体', 'Id of the service; ALL is the whole hall'),
    tickets(
      'promised_n',
      '待ち時間の目安を伝えた件数（すぐ呼べる窓口が空いていた件数を除く）',
      'Tickets promised a wait when they came; those for whom a suitable counter was free are left out',
    ),
    tickets(
      'scored_n',
      '実際の待ち時間と比べた件数（呼び出され、時刻が正確なもの）',
      'Promises held against the wait: called tickets with exact times',
    ),
    tickets(
      'censored_n',
      '呼び出される前に帰った、または取り消した件数',
      'Promises to tickets that left or were cancelled before a call',
    ),
    tickets(
      'covered_n',
      '実際の待ち時間が目安の範囲（下限以上、上限以下）に入った件数',
      'Scored tickets whose wait lay in the promised range, both ends included',
    ),
    signedSeconds(
      'error_sum_s',
      '誤差（実際の待ち時間－目安の下限）の合計。比べた件数がなければ空欄',
      'Sum of the errors, wait - lower end; empty where nothing was scored',
    ),
    seconds('abs_error_sum_s', '誤差の絶対値の合計', 'Sum of the absolute errors'),
    seconds(
      'baseline_abs_error_sum_s',
      '比較用の計算（平均対応時間÷窓口数×順番）の誤差の絶対値の合計',
      'Sum of the absolute errors of the baseline, mean service time ÷ counters × place in line',
    ),
  ],
};
