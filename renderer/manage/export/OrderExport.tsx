import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Banner } from '../../design/Banner.tsx';
import { ExportForm } from './ExportForm.tsx';
import { useExportJob } from './export-job.ts';

/** The form to order an export; above it, that the one before is gone. */
export function OrderExport({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('manage');
  const lost = useExportJob((store) => store.lost);
  const told = useExportJob((store) => store.told);
  // Whoever comes back to the section has read it.
  useEffect(() => told, [told]);
  return (
    <>
      {lost && (
        <div role="status">
          <Banner tone="info" title={t('export.gone', { from: lost.from, to: lost.to })}>
            {t('export.goneWhat')}
          </Banner>
        </div>
      )}
      <ExportForm setup={setup} {...(lost && { again: lost })} />
    </>
  );
}
