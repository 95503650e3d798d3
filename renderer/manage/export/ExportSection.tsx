import { HallQuery } from '../HallQuery.tsx';
import { ExportForm } from './ExportForm.tsx';
import { ExportJobPanel } from './ExportJobPanel.tsx';
import { useExportJob } from './export-job.ts';

/** Aggregate bundles for reports and for other programs; one at a time. */
export default function ExportSection() {
  const job = useExportJob((store) => store.job);
  return (
    <HallQuery>
      {(setup) => (job ? <ExportJobPanel key={job.id} job={job} /> : <ExportForm setup={setup} />)}
    </HallQuery>
  );
}
