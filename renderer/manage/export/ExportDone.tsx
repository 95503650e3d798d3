import Download from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { buttonClass } from '../../design/Button.tsx';
import styles from './ExportDone.module.css';

/** The finished file, and what is in it. */
export function ExportDone({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('manage');
  const file = `${name}.zip`;
  return (
    <div role="status">
      <Banner
        tone="success"
        title={t('export.done')}
        action={
          <a href={`/api/exports/${id}/bundle.zip`} download={file} className={buttonClass('primary', 'md')}>
            <Download aria-hidden className={styles.icon} />
            {t('export.download', { file })}
          </a>
        }
      >
        {t('export.doneWhat')}
      </Banner>
    </div>
  );
}
