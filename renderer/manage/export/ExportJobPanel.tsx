import FolderArchive from 'lucide-react/icons/folder-archive';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { ApiProblem, isUnreachable } from '../../api/problem.ts';
import { Button } from '../../design/Button.tsx';
import { Loading } from '../../design/Loading.tsx';
import { Panel } from '../../design/Panel.tsx';
import { SaveProblem } from '../form/SaveProblem.tsx';
import { ExportDone } from './ExportDone.tsx';
import styles from './ExportJobPanel.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { type ExportJob, useExportJob } from './export-job.ts';
import type { ExportState } from './useExportState.ts';

export interface ExportJobPanelProps {
  readonly job: ExportJob;
  readonly state: ExportState;
}

/** The export under way or done: how far it is, its file, or why there is none. */
export function ExportJobPanel({ job, state: { data, error } }: ExportJobPanelProps) {
  const { t } = useTranslation('manage');
  const forget = useExportJob((store) => store.forget);
  const cancel = useAct((_, id: string) => api.api.exports[':id'].$delete({ param: { id } }), {
    onDone: forget,
  });
  const failure = data?.state === 'failed' ? new ApiProblem(data.code, 0, data.params) : error;
  const isOver =
    data?.state === 'done' || data?.state === 'failed' || (error !== null && !isUnreachable(error));
  return (
    <Panel title={t('export.job', { from: job.order.from, to: job.order.to })} icon={FolderArchive}>
      <div className={styles.job}>
        <SaveProblem problem={failure} />
        {!data && !failure && <Loading lines={2} />}
        {data?.state === 'running' && <ExportProgress period={job.order} day={data.day} />}
        {data?.state === 'done' && <ExportDone id={job.id} name={data.name} />}
        <div className={styles.acts}>
          {isOver ? (
            <Button onPress={forget}>{t('export.another')}</Button>
          ) : (
            <Button icon={X} pending={cancel.pending} onPress={() => cancel.run(job.id)}>
              {t('export.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
