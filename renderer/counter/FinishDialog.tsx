import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_OUTCOMES } from '../../domain/ticket/codes.ts';
import type { ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import { useProcedureName } from '../api/catalogue.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { NumberField } from '../design/NumberField.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './FinishDialog.module.css';
import type { ActDialogProps } from './HoldDialog.tsx';

/** How each procedure ended; all are done unless said otherwise, so the usual case is the same key twice. */
export function FinishDialog({ current, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const procedureName = useProcedureName();
  const [outcomes, setOutcomes] = useState<readonly ProcedureOutcome[]>(
    current.visit.intake.procedures.map((p) => ({ ...p, outcome: 'done' })),
  );
  const change = (procedure: string, part: Partial<ProcedureOutcome>) => {
    setOutcomes(outcomes.map((o) => (o.procedure === procedure ? { ...o, ...part } : o)));
  };
  const finish = () => {
    acts.finish.run({ ticket: current.ticket.id, outcomes: [...outcomes] });
    onClose();
  };
  return (
    <Dialog
      title={t('finish.title', { number: current.visit.number })}
      isOpen
      onClose={onClose}
      footer={<FinishFoot onFinish={finish} onClose={onClose} />}
    >
      <ul className={styles.list}>
        {outcomes.map(({ procedure, quantity, outcome }) => (
          <li key={procedure} className={styles.procedure}>
            <NumberField
              label={t('finish.quantity')}
              hideLabel
              value={quantity}
              min={1}
              max={99}
              onChange={(count) => change(procedure, { quantity: count ?? 1 })}
            />
            <ToggleChips
              label={procedureName(procedure)}
              options={PROCEDURE_OUTCOMES.map((id) => ({ id, label: t(`codes:outcome.${id}`) }))}
              value={[outcome]}
              onChange={([id]) => change(procedure, { outcome: id ?? 'done' })}
              single
              required
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface FinishFootProps {
  readonly onFinish: () => void;
  readonly onClose: () => void;
}

function FinishFoot({ onFinish, onClose }: FinishFootProps) {
  const { t } = useTranslation(['counter', 'app']);
  useShortcuts([
    { key: 'F1', label: t('finish.do'), action: onFinish },
    { key: 'NumpadAdd', label: t('finish.do'), action: onFinish },
  ]);
  return (
    <>
      <Button onPress={onClose}>{t('app:dialog.cancel')}</Button>
      <Button variant="primary" shortcut="F1" onPress={onFinish}>
        {t('finish.do')}
      </Button>
    </>
  );
}
