import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths, lastDayOf } from '../../../domain/survey/period.ts';
import { NO_SERVICE } from '../../../domain/survey/tally.ts';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { Select } from '../../design/Select.tsx';
import { leave } from '../../manage/unsaved/leaving.ts';
import { useGroupName } from '../useGroupName.ts';
import { useMonthText } from '../useMonthText.ts';
import { useStaffText } from '../useStaffText.ts';
import { useSurveySetup } from '../useSurveySetup.ts';
import { PaperEntry } from './PaperEntry.tsx';
import styles from './PaperPage.module.css';

/** The hall takes forms of this month and of three before. */
const MONTHS_BACK = 3;

function versionsIn(versions: readonly SurveyVersion[], month: string): readonly SurveyVersion[] {
  return versions
    .filter(
      ({ valid_from, valid_to }) =>
        valid_from <= lastDayOf(month) && (valid_to === null || valid_to >= `${month}-01`),
    )
    .reverse();
}

/** Types in forms that were answered on paper, by number keys alone. */
export function PaperPage({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('survey');
  const survey = useSurveySetup();
  return (
    <Panel title={t('part.paper')}>
      <QueryView query={survey}>
        {({ versions }) => <Batch setup={setup} versions={versions.map(({ version }) => version)} />}
      </QueryView>
    </Panel>
  );
}

interface BatchProps {
  readonly setup: HallSetup;
  readonly versions: readonly SurveyVersion[];
}

/** What all forms of a pile have in common, chosen once. */
function Batch({ setup, versions }: BatchProps) {
  const { t } = useTranslation('survey');
  const monthText = useMonthText();
  const groupName = useGroupName();
  const staffText = useStaffText();
  const thisMonth = setup.day.slice(0, 7);
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => addMonths(thisMonth, -back));
  const [month, setMonth] = useState(thisMonth);
  const [group, setGroup] = useState<string>(NO_SERVICE);
  const [number, setNumber] = useState<number | null>(null);
  const possible = versionsIn(versions, month);
  const versionOf = (inMonth: readonly SurveyVersion[], chosen: number | null) =>
    inMonth.find((each) => each.version === chosen) ?? inMonth[0];
  const version = versionOf(possible, number);
  // Another version has other questions: what is typed of a form is lost.
  const unlessLost = (next: SurveyVersion | undefined, change: () => void) =>
    next?.version === version?.version ? change() : leave(change);
  return (
    <div className={styles.page}>
      <div className={styles.picker}>
        <Select
          label={t('paper.month')}
          options={months.map((id) => ({ id, label: monthText(id) }))}
          value={month}
          onChange={(id) => unlessLost(versionOf(versionsIn(versions, id), number), () => setMonth(id))}
        />
        <Select
          label={t('period.group')}
          options={[NO_SERVICE, ...setup.services.map(({ id }) => id)].map((id) => ({
            id,
            label: groupName(id),
          }))}
          value={group}
          onChange={setGroup}
        />
        <Select
          label={t('versions.version')}
          options={possible.map((each) => ({
            id: String(each.version),
            label: t('versions.name', { title: staffText(each.title), version: each.version }),
          }))}
          value={version ? String(version.version) : null}
          onChange={(id) => unlessLost(versionOf(possible, Number(id)), () => setNumber(Number(id)))}
        />
      </div>
      {version ? (
        <PaperEntry
          key={version.version}
          version={version}
          month={month}
          service={group === NO_SERVICE ? null : group}
        />
      ) : (
        <EmptyState title={t('versions.none')} />
      )}
    </div>
  );
}
