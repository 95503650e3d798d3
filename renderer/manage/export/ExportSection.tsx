import { HallQuery } from '../HallQuery.tsx';
import { useExportJob } from './export-job.ts';
import { FollowedExport } from './FollowedExport.tsx';
import { OrderExport } from './OrderExport.tsx';

/** Aggregate bundles for reports and for other programs; one at a time. */
export default function ExportSection() {
  const job = useExportJob((store) => store.job);
  return (
    <HallQuery>
      {(setup) => (job ? <FollowedExport key={job.id} job={job} /> : <OrderExport setup={setup} />)}
    </HallQuery>
  );
}
