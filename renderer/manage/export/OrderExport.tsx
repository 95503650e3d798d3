import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Banner } from '../../design/Banner.tsx';
import { ExportForm } from './ExportForm.tsx';
import type { ExportJob } from './export-job.ts';
import type { ExportOrder } from './export-order.ts';

export interface OrderExportProps {
  readonly setup: HallSetup;
  /** What was ordered of an export that the hall has no more. */
  readonly lost: ExportOrder | null;
  readonly onOrdered: (job: ExportJob) => void;
}

/** The form to order an export; above it, that the one before is gone. */
export function OrderExport({ setup, lost, onOrdered }: OrderExportProps) {
  const { t } = useTranslation('manage');
  return (
    <>
      {lost && (
        <div role="status">
          <Banner tone="info" title={t('export.gone', { from: lost.from, to: lost.to })}>
            {t('export.goneWhat')}
          </Banner>
        </div>
      )}
      <ExportForm setup={setup} onOrdered={onOrdered} {...(lost && { again: lost })} />
    </>
  );
}
