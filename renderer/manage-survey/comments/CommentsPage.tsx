import Tags from 'lucide-react/icons/tags';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL } from '../../../domain/survey/groups.ts';
import { fiscalYearMonths, fiscalYearOf } from '../../../domain/survey/period.ts';
import { NO_SERVICE } from '../../../domain/survey/tally.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Button } from '../../design/Button.tsx';
import { Loading } from '../../design/Loading.tsx';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { Select } from '../../design/Select.tsx';
import { useGroupName } from '../useGroupName.ts';
import { useSurveySetup } from '../useSurveySetup.ts';
import { CommentList } from './CommentList.tsx';
import styles from './CommentsPage.module.css';
import { TagsDialog } from './TagsDialog.tsx';
import { useSurveyComments } from './useSurveyComments.ts';

/** How many fiscal years back free text may still be: it is deleted after the retention period. */
const YEARS_BACK = 11;

/** What visitors wrote; for managers only. */
export function CommentsPage({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('survey');
  const groupName = useGroupName();
  const thisYear = fiscalYearOf(setup.day.slice(0, 7));
  const [fiscalYear, setFiscalYear] = useState(thisYear);
  const [group, setGroup] = useState<string>(ALL);
  const [isTagging, setTagging] = useState(false);
  const survey = useSurveySetup();
  const comments = useSurveyComments(fiscalYearMonths(fiscalYear), group);
  const years = Array.from({ length: YEARS_BACK }, (_, back) => thisYear - back);
  return (
    <Panel
      title={t('part.comments')}
      actions={
        <Button icon={Tags} onPress={() => setTagging(true)}>
          {t('tags.edit')}
        </Button>
      }
    >
      <div className={styles.page}>
        <p className={styles.note}>
          {t('comments.note', { days: survey.data?.settings.retentionDays ?? '' })}
        </p>
        <div className={styles.picker}>
          <Select
            label={t('period.year')}
            options={years.map((year) => ({ id: String(year), label: t('period.fiscalYear', { year }) }))}
            value={String(fiscalYear)}
            onChange={(id) => setFiscalYear(Number(id))}
          />
          <Select
            label={t('period.group')}
            options={[ALL, ...setup.services.map(({ id }) => id), NO_SERVICE].map((id) => ({
              id,
              label: groupName(id),
            }))}
            value={group}
            onChange={setGroup}
          />
        </div>
        <QueryView query={survey} loading={<Loading lines={4} />}>
          {({ tags }) => (
            <>
              <QueryView query={comments}>{(found) => <CommentList found={found} tags={tags} />}</QueryView>
              {isTagging && <TagsDialog tags={tags} onClose={() => setTagging(false)} />}
            </>
          )}
        </QueryView>
      </div>
    </Panel>
  );
}
