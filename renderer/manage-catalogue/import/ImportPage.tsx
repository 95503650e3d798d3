import ArrowLeft from 'lucide-react/icons/arrow-left';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import Upload from 'lucide-react/icons/upload';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { Loading } from '../../design/Loading.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { listPath } from '../paths.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import styles from './ImportPage.module.css';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { MISSING, type Missing } from './preview.ts';
import { useImport } from './useImport.ts';

/** A file of procedures from a spreadsheet: first what it would change, then, if that is meant, the change. */
export function ImportPage() {
  const { t } = useTranslation('catalogue');
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState<Missing>('keep');
  const { preview, look, apply } = useImport(() => {
    notify({ tone: 'success', text: t('import.done') });
    navigate(listPath('services'));
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    look({ file: chosen, missing });
  };
  const decide = (chosen: Missing) => {
    setMissing(chosen);
    if (file) look({ file, missing: chosen });
  };
  const found = preview.data;
  return (
    <div className={styles.page}>
      <Panel
        title={t('import.title')}
        icon={FileSpreadsheet}
        actions={
          <ButtonLink icon={ArrowLeft} href={listPath('services')}>
            {t('editor.back')}
          </ButtonLink>
        }
      >
        <div className={styles.choice}>
          <p className={styles.note}>{t('import.how')}</p>
          <ToggleChips
            label={t('import.missing')}
            single
            required
            options={MISSING.map((id) => ({ id, label: t(`import.missingIs.${id}`) }))}
            value={[missing]}
            onChange={([chosen]) => chosen && decide(chosen)}
          />
          <div className={styles.file}>
            <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => choose(files?.[0])}>
              <Button icon={Upload} variant={file ? 'secondary' : 'primary'} pending={preview.isPending}>
                {t(file ? 'import.other' : 'import.choose')}
              </Button>
            </FileTrigger>
            {file && <span>{file.name}</span>}
          </div>
        </div>
      </Panel>
      {preview.isPending && <Loading lines={4} label={t('import.reading')} />}
      <SaveProblem problem={preview.error} />
      {!preview.isPending && found?.outcome === 'refused' && <ProblemsPanel {...found} />}
      {!preview.isPending && found?.outcome === 'ready' && (
        <ChangesPanel
          changes={found.changes}
          pending={apply.pending}
          problem={apply.problem}
          onApply={() => apply.run(found.hash)}
        />
      )}
    </div>
  );
}
