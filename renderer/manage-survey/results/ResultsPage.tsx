import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL } from '../../../domain/survey/groups.ts';
import { fiscalYearOf } from '../../../domain/survey/period.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { SurveyResults } from '../../../domain/views/survey.ts';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { useStaffText } from '../useStaffText.ts';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { DriversPanel } from './DriversPanel.tsx';
import { Overview } from './Overview.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { QuestionDetail } from './QuestionDetail.tsx';
import { keyOf, QuestionTable } from './QuestionTable.tsx';
import styles from './ResultsPage.module.css';
import { type Chosen, useSurveyResults } from './useSurveyResults.ts';

/** What visitors said: of a fiscal year or a month, of the whole hall or a service. */
export function ResultsPage({ setup }: { readonly setup: HallSetup }) {
  const thisYear = fiscalYearOf(setup.day.slice(0, 7));
  const [chosen, setChosen] = useState<Chosen>({ fiscalYear: thisYear, month: null, group: ALL });
  const query = useSurveyResults(chosen);
  return (
    <QueryView query={query}>
      {(results) => (
        <div className={styles.page}>
          <PeriodPicker
            chosen={chosen}
            onChoose={setChosen}
            thisYear={thisYear}
            available={results.available}
            groups={results.groups}
          />
          <Overview results={results} />
          {!results.overview.hidden && (
            <Figures
              results={results}
              onYear={(fiscalYear) => setChosen({ fiscalYear, month: null, group: ALL })}
            />
          )}
        </div>
      )}
    </QueryView>
  );
}

interface FiguresProps {
  readonly results: SurveyResults;
  readonly onYear: (fiscalYear: number) => void;
}

function Figures({ results, onYear }: FiguresProps) {
  const { t } = useTranslation('survey');
  const staffText = useStaffText();
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  if (results.overview.responses === 0) {
    return <NoAnswers results={results} onYear={onYear} />;
  }
  const overall = results.scales.find(({ role }) => role === 'overall') ?? results.scales[0];
  const selected = results.scales.find((scale) => keyOf(scale) === chosenKey) ?? overall;
  return (
    <>
      <Panel title={t('table.title')} flush>
        <QuestionTable results={results} selected={selected ? keyOf(selected) : ''} onSelect={setChosenKey} />
      </Panel>
      {selected && (
        <Panel title={staffText(selected.names)}>
          <QuestionDetail scale={selected} k={results.k} showsServices={results.group === ALL} />
        </Panel>
      )}
      <DriversPanel results={results} />
      <ChoicesPanel results={results} />
    </>
  );
}

function NoAnswers({ results, onYear }: FiguresProps) {
  const { t } = useTranslation('survey');
  const last = results.available ? fiscalYearOf(results.available.to) : null;
  const way = last !== null && last !== results.fiscalYear && (
    <Button onPress={() => onYear(last)}>{t('none.last', { year: last })}</Button>
  );
  return (
    <EmptyState title={t('none.title')} action={way}>
      {t('none.what')}
    </EmptyState>
  );
}
