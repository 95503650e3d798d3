import { HALL_COLUMN, keyCode, keyDate, keyHour, seconds, share, type Table, tickets } from './column.ts';

const KEY_DATE = keyDate('date', '到着した日（庁舎の現地日付）', 'Date of arrival in the hall’s time zone');
const KEY_SERVICE = keyCode(
  'service',
  '業務の識別子。ALL は庁舎全体',
  'Id of the service; ALL is the whole hall',
);

const FIGURES = [
  tickets('arrived', '受付件数（誤って発券したものを除く）', 'Tickets that arrived, mistakes left out'),
  tickets('served', '対応が完了した件数', 'Tickets served'),
  tickets('no_show', '呼び出しに応じなかった件数', 'Tickets that did not come when called'),
  tickets('left', '帰った件数', 'Tickets whose visitor left'),
  tickets('transferred', '別の業務へ引き継いだ件数', 'Tickets transferred to another service'),
  tickets(
    'cancelled',
    '帰った以外の理由で取り消した件数',
    'Tickets cancelled for a reason other than leaving',
  ),
  tickets(
    'inexact_n',
    '時刻が正確でない件数（時間の指標に含めない）',
    'Tickets without exact times, not in any duration',
  ),
  tickets('wait_n', '待ち時間の対象件数（呼び出された件数）', 'Tickets in the wait: those that were called'),
  seconds('wait_sum_s', '最初の呼び出しまでの待ち時間の合計', 'Sum of the waits before the first call'),
  seconds('wait_mean_s', '待ち時間の平均', 'Mean wait'),
  seconds('wait_p50_s', '待ち時間の中央値（最近順位法）', 'Median wait, nearest rank'),
  seconds(
    'wait_p90_s',
    '待ち時間の90パーセンタイル（最近順位法）',
    '90th percentile of the wait, nearest rank',
  ),
  seconds('wait_max_s', '最も長い待ち時間', 'Longest wait'),
  tickets('target_n', '目標値のある、呼び出された件数', 'Called tickets that have a target'),
  tickets('within_target_n', '待ち時間が目標値以内の件数', 'Called tickets whose wait is within the target'),
  share('within_target', '目標値以内の割合', 'Share within the target'),
  tickets(
    'left_after_target_n',
    '目標値を超えて待って帰った件数',
    'Tickets that left after longer than the target',
  ),
  tickets('service_n', '対応時間の対象件数', 'Tickets in the service time'),
  seconds(
    'service_sum_s',
    '対応時間の合計（書類の準備より前）',
    'Sum of the service times before the first hand-over',
  ),
  seconds('service_mean_s', '対応時間の平均', 'Mean service time'),
  seconds('service_p50_s', '対応時間の中央値（最近順位法）', 'Median service time, nearest rank'),
  seconds(
    'service_p90_s',
    '対応時間の90パーセンタイル（最近順位法）',
    '90th percentile of the service time, nearest rank',
  ),
  tickets('left_after_n', '帰るまでの時間の対象件数', 'Tickets in the time until leaving'),
  seconds('left_after_sum_s', '帰るまでの時間の合計', 'Sum of the times until leaving'),
  seconds('left_after_mean_s', '帰るまでの時間の平均', 'Mean time until leaving'),
  tickets('handover_wait_n', '交付待ち時間の対象件数', 'Tickets in the wait for the hand-over'),
  seconds(
    'handover_wait_sum_s',
    '交付の呼び出しまでの待ち時間の合計',
    'Sum of the waits before the first hand-over call',
  ),
  seconds('handover_wait_mean_s', '交付待ち時間の平均', 'Mean wait for the hand-over'),
];

export const TICKETS_DAILY: Table = {
  file: 'tickets_daily.csv',
  columns: [HALL_COLUMN, KEY_DATE, KEY_SERVICE, ...FIGURES],
};

export const TICKETS_HOURLY: Table = {
  file: 'tickets_hourly.csv',
  columns: [
    HALL_COLUMN,
    KEY_DATE,
    keyHour('hour', '到着した時間帯（0～23時）', 'Hour of arrival, 0-23, in the hall’s time zone'),
    KEY_SERVICE,
    ...FIGURES,
  ],
};
