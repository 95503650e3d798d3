import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Banner } from '../../design/Banner.tsx';
import { ExportForm } from './ExportForm.tsx';
import { ExportJobPanel } from './ExportJobPanel.tsx';
import type { ExportJob } from './export-job.ts';
import { isGone, useExportState } from './useExportState.ts';

export interface FollowedExportProps {
  readonly job: ExportJob;
  readonly setup: HallSetup;
}

/** The export that this window follows; where the hall has it no more, the form to make it again. */
export function FollowedExport({ job, setup }: FollowedExportProps) {
  const { t } = useTranslation('manage');
  const state = useExportState(job.id);
  if (!isGone(state)) return <ExportJobPanel job={job} state={state} />;
  const { from, to } = job.order;
  return (
    <>
      <div role="status">
        <Banner tone="info" title={t('export.gone', { from, to })}>
          {t('export.goneWhat')}
        </Banner>
      </div>
      <ExportForm setup={setup} again={job.order} />
    </>
  );
}
