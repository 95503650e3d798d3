import { useEffect } from 'react';
import { ExportJobPanel } from './ExportJobPanel.tsx';
import { type ExportJob, useExportJob } from './export-job.ts';
import type { ExportOrder } from './export-order.ts';
import { isGone, useExportState } from './useExportState.ts';

export interface FollowedExportProps {
  readonly job: ExportJob;
  readonly onLost: (order: ExportOrder) => void;
}

/** The export that this window follows, until the hall has it no more. */
export function FollowedExport({ job, onLost }: FollowedExportProps) {
  const state = useExportState(job.id);
  const forget = useExportJob((store) => store.forget);
  const isLost = isGone(state);
  useEffect(() => {
    if (!isLost) return;
    onLost(job.order);
    forget();
  }, [isLost, job, onLost, forget]);
  return isLost ? null : <ExportJobPanel job={job} state={state} />;
}
