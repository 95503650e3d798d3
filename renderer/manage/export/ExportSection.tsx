import { HallQuery } from '../HallQuery.tsx';
import { ExportForm } from './ExportForm.tsx';
import { useExportJob } from './export-job.ts';
import { FollowedExport } from './FollowedExport.tsx';

/** Aggregate bundles for reports and for other programs; one at a time. */
export default function ExportSection() {
  const job = useExportJob((store) => store.job);
  return (
    <HallQuery>
      {(setup) =>
        job ? <FollowedExport key={job.id} job={job} setup={setup} /> : <ExportForm setup={setup} />
      }
    </HallQuery>
  );
}
