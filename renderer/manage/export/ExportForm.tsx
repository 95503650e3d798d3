import FileDown from 'lucide-react/icons/file-down';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Select } from '../../design/Select.tsx';
import { DateField } from '../form/DateField.tsx';
import styles from '../form/Form.module.css';
import { SaveProblem } from '../form/SaveProblem.tsx';
import { useDraft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import { EXPORT } from '../sections.ts';
import type { ExportJob } from './export-job.ts';
import { ENCODINGS, type Encoding, type ExportOrder, exportOrderSchema } from './export-order.ts';
import { periodOf } from './periods.ts';
import { QuickPeriods } from './QuickPeriods.tsx';

const ENCODING_NAME: Readonly<Record<Encoding, string>> = {
  utf8: 'export.encoding.utf8',
  cp932: 'export.encoding.cp932',
};

export interface ExportFormProps {
  readonly setup: HallSetup;
  /** An order to begin with: one that has to be given anew. */
  readonly again?: ExportOrder;
  readonly onOrdered: (job: ExportJob) => void;
}

/** Which days, and how the files are written. */
export function ExportForm({ setup, again, onOrdered }: ExportFormProps) {
  const { t } = useTranslation('manage');
  const texts = useFieldTexts();
  const usual: ExportOrder = { ...periodOf('last_month', setup.day), encoding: 'utf8', k: null };
  const draft = useDraft(again ?? usual, exportOrderSchema);
  const start = useAct((_, order: ExportOrder) => api.api.exports.$post({ json: order }), {
    silent: true,
    onDone: ({ id }, order) => onOrdered({ id, order }),
  });
  const { value, set, isFaulty } = draft;
  return (
    <Panel title={t('section.export')} icon={EXPORT.icon}>
      <form
        noValidate
        className={styles.form}
        aria-label={t('section.export')}
        onSubmit={(event) => {
          event.preventDefault();
          const order = draft.check();
          if (order) start.run(order);
        }}
      >
        <p>{t('export.what')}</p>
        <QuickPeriods today={setup.day} period={value} onChoose={set} />
        <div className={styles.fields}>
          <DateField
            {...texts('exportFrom', isFaulty('from'))}
            value={value.from}
            onChange={(from) => set({ from })}
            isRequired
          />
          <DateField
            {...texts('exportTo', isFaulty('to'))}
            value={value.to}
            onChange={(to) => set({ to })}
            isRequired
          />
          <Select
            {...texts('encoding')}
            options={ENCODINGS.map((id) => ({ id, label: t(ENCODING_NAME[id]) }))}
            value={value.encoding}
            onChange={(encoding) => set({ encoding })}
          />
          <NumberField
            {...texts('exportK', isFaulty('k'))}
            value={value.k ?? setup.hall.smallCellK}
            onChange={(k) => set({ k: k === setup.hall.smallCellK ? null : k })}
            min={3}
            max={1000}
            unit={t('unit.people')}
          />
        </div>
        {setup.hall.practice && <Banner tone="warning">{t('export.practice')}</Banner>}
        <SaveProblem problem={start.problem} />
        <div className={styles.foot}>
          <Button variant="primary" type="submit" icon={FileDown} pending={start.pending}>
            {t('export.start')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
