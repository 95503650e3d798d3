import CalendarDays from 'lucide-react/icons/calendar-days';
import Megaphone from 'lucide-react/icons/megaphone';
import Printer from 'lucide-react/icons/printer';
import Save from 'lucide-react/icons/save';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Hall, hallSchema } from '../../../domain/hall/hall.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { cx } from '../../design/cx.ts';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { Fault } from '../form/Fault.tsx';
import styles from '../form/Form.module.css';
import { SaveProblem } from '../form/SaveProblem.tsx';
import { useDraft } from '../form/useDraft.ts';
import { useLeadToFault } from '../form/useLeadToFault.ts';
import { useUnfinishedTyping } from '../form/useUnfinishedTyping.ts';
import { HALL } from '../sections.ts';
import { useUnsavedChanges } from '../unsaved/leaving.ts';
import { CalendarFields } from './CalendarFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { PaperSheetFields } from './PaperSheetFields.tsx';
import { RuleFields } from './RuleFields.tsx';

/** The hall's names, hours and rules. */
export function HallForm({ hall }: { readonly hall: Hall }) {
  const { t } = useTranslation(['manage', 'app']);
  const draft = useDraft(hall, hallSchema);
  const typing = useUnfinishedTyping();
  const leadToFault = useLeadToFault();
  useUnsavedChanges(draft.isChanged || typing.isTyped);
  const [becomesReal, setBecomesReal] = useState<Hall | null>(null);
  const save = useAct(
    (requestId, changed: Hall) => api.api.setup.hall.$post({ param: {}, json: { requestId, hall: changed } }),
    {
      silent: true,
      onDone: (_, saved) => {
        draft.settle(saved);
        setBecomesReal(null);
        notify({ tone: 'success', text: t('saved') });
      },
    },
  );
  const trySaving = () => {
    const sound = draft.check();
    if (!sound) return;
    if (hall.practice && !sound.practice) setBecomesReal(sound);
    else save.run(sound);
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t('section.hall')}
      {...typing.watch}
      onSubmit={(event) => {
        event.preventDefault();
        trySaving();
        leadToFault(event.currentTarget);
      }}
    >
      <Panel title={t('hall.identity')} icon={HALL.icon}>
        <IdentityFields draft={draft} />
      </Panel>
      <Panel title={t('hall.calendar')} icon={CalendarDays}>
        <CalendarFields draft={draft} />
      </Panel>
      <Panel title={t('hall.rules')} icon={Megaphone}>
        <RuleFields draft={draft} />
      </Panel>
      <Panel title={t('hall.paper')} icon={Printer}>
        <PaperSheetFields draft={draft} />
      </Panel>
      <div className={cx(styles.foot, styles.saving)}>
        <div className={styles.messages}>
          <SaveProblem problem={save.problem} />
          {draft.hasFaults && <Fault>{t('faults')}</Fault>}
        </div>
        {draft.isChanged && <p className={styles.note}>{t('unsaved')}</p>}
        <Button variant="primary" type="submit" icon={Save} pending={save.pending}>
          {t('save')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('hall.real.title')}
        isOpen={becomesReal !== null}
        onClose={() => setBecomesReal(null)}
        confirmLabel={t('hall.real.confirm')}
        onConfirm={() => becomesReal && save.run(becomesReal)}
        pending={save.pending}
      >
        <div className={styles.form}>
          <p>{t('hall.real.what')}</p>
          <p>{t('hall.real.instead')}</p>
        </div>
      </ConfirmDialog>
    </form>
  );
}
