import {
  flag,
  HALL_COLUMN,
  keyCode,
  keyMonth,
  keyScore,
  mean,
  responses,
  share,
  type Table,
} from './column.ts';

const KEYS = [
  HALL_COLUMN,
  keyMonth('month', '回答された月', 'Month of the answers'),
  keyCode(
    'service',
    '業務の識別子。ALL は庁舎全体、NONE は業務に結びつかない回答',
    'Id of the service; ALL is the whole hall, NONE are responses tied to no service',
  ),
  keyCode('question', '設問の識別子', 'Id of the question'),
  keyCode('scale', '評価段階の識別子', 'Id of the scale'),
];

const HIDDEN = flag(
  'hidden',
  '1：少数のため値を隠した（差し引きで分かってしまうものを含む）',
  '1: the values are hidden, for few answers or because subtraction would give few answers away',
);

export const SURVEY_MONTHLY: Table = {
  file: 'survey_monthly.csv',
  columns: [
    ...KEYS,
    responses('responses', '有効回答数（答えなかった人を除く）', 'Valid answers to the question'),
    mean('mean', '得点の平均', 'Mean score'),
    responses('satisfied_n', '上位2段階の回答数', 'Answers with the two highest scores'),
    share('satisfied', '満足度（上位2段階÷有効回答）', 'Satisfaction: top two ÷ valid answers'),
    share('ci_low', '満足度の95%区間の下限（Wilson）', 'Lower limit of its 95% Wilson interval'),
    share('ci_high', '満足度の95%区間の上限（Wilson）', 'Upper limit of its 95% Wilson interval'),
    share(
      'response_rate',
      '回収率（有効回答÷その月に完了した受付）',
      'Valid answers ÷ served tickets of the service and month',
    ),
    HIDDEN,
  ],
};

export const SURVEY_DISTRIBUTION: Table = {
  file: 'survey_distribution.csv',
  columns: [
    ...KEYS,
    keyScore('score', '得点（大きいほどよい）', 'Score; higher is better'),
    responses('count', 'その得点の回答数', 'Answers with this score'),
    HIDDEN,
  ],
};
