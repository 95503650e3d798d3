import { useEffect } from 'react';
import { ExportJobPanel } from './ExportJobPanel.tsx';
import { type ExportJob, useExportJob } from './export-job.ts';
import { isGone, useExportState } from './useExportState.ts';

/** The export that this window follows, until the hall has it no more. */
export function FollowedExport({ job }: { readonly job: ExportJob }) {
  const state = useExportState(job.id);
  const lose = useExportJob((store) => store.lose);
  const isLost = isGone(state);
  useEffect(() => {
    if (isLost) lose();
  }, [isLost, lose]);
  return isLost ? null : <ExportJobPanel job={job} state={state} />;
}
