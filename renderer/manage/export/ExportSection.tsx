import { useState } from 'react';
import { HallQuery } from '../HallQuery.tsx';
import { type ExportJob, useExportJob } from './export-job.ts';
import type { ExportOrder } from './export-order.ts';
import { FollowedExport } from './FollowedExport.tsx';
import { OrderExport } from './OrderExport.tsx';

/** Aggregate bundles for reports and for other programs; one at a time. */
export default function ExportSection() {
  const { job, follow } = useExportJob();
  const [lost, setLost] = useState<ExportOrder | null>(null);
  const onOrdered = (ordered: ExportJob) => {
    setLost(null);
    follow(ordered);
  };
  return (
    <HallQuery>
      {(setup) =>
        job ? (
          <FollowedExport key={job.id} job={job} onLost={setLost} />
        ) : (
          <OrderExport setup={setup} lost={lost} onOrdered={onOrdered} />
        )
      }
    </HallQuery>
  );
}
