import { useQuery } from '@tanstack/react-query';
import FolderArchive from 'lucide-react/icons/folder-archive';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { api, read } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Button } from '../../design/Button.tsx';
import { Loading } from '../../design/Loading.tsx';
import { Panel } from '../../design/Panel.tsx';
import { SaveProblem } from '../form/SaveProblem.tsx';
import { ExportDone } from './ExportDone.tsx';
import styles from './ExportJobPanel.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { type ExportJob, useExportJob } from './export-job.ts';

const ASK_EVERY_MS = 400;

function isUnreachable(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'unreachable';
}

/** Where the export stands. It writes in a worker of its own, of which no live message tells: it is asked for. */
function useExportState(id: string) {
  return useQuery({
    queryKey: ['export', id],
    queryFn: () => read(api.api.exports[':id'].$get({ param: { id } })),
    refetchInterval: ({ state }) => {
      return state.data?.state === 'running' || isUnreachable(state.error) ? ASK_EVERY_MS : false;
    },
  });
}

/** The export under way or done: how far it is, its file, or why there is none. */
export function ExportJobPanel({ job }: { readonly job: ExportJob }) {
  const { t } = useTranslation('manage');
  const forget = useExportJob((store) => store.forget);
  const { data, error } = useExportState(job.id);
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
