import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_OUTCOMES } from '../../domain/ticket/codes.ts';
import type { ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import { useCatalogue, useProcedureName } from '../api/catalogue.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { NumberField } from '../design/NumberField.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { DigitChips } from './DigitChips.tsx';
import styles from './FinishDialog.module.css';
import type { ActDialogProps } from './HoldDialog.tsx';
import { ownProcedures } from './ownProcedures.ts';

/**
 * How each procedure ended, and of how many copies where copies are paid for or more than one was noted; all are done
 * unless said otherwise, so the usual case is the same key twice.
 */
export function FinishDialog({ current, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const procedureName = useProcedureName();
  const catalogue = useCatalogue().data;
  const [outcomes, setOutcomes] = useState<readonly ProcedureOutcome[]>(() =>
    ownProcedures(current, catalogue).map((p) => ({ ...p, outcome: 'done' })),
  );
  /** The procedure whose outcome the digits choose. */
  const [at, setAt] = useState(0);
  const change = (procedure: string, part: Partial<ProcedureOutcome>) => {
    setOutcomes(outcomes.map((o) => (o.procedure === procedure ? { ...o, ...part } : o)));
  };
  const [noted] = useState(() => outcomes.filter(({ quantity }) => quantity > 1).map((o) => o.procedure));
  // Of what the catalogue does not tell, as long as it is on its way, anything may be paid by the copy.
  const isCounted = (id: string) => {
    const known = catalogue?.services.find((service) => service.id === id);
    return known === undefined || known.cost.per === 'copy' || noted.includes(id);
  };
  const next = () => setAt((at + 1) % outcomes.length);
  const finish = () => {
    acts.finish.run({ ticket: current.ticket.id, outcomes: [...outcomes] });
    onClose();
  };
  return (
    <Dialog
      title={t('finish.title', { number: current.visit.number })}
      isOpen
      onClose={onClose}
      footer={<FinishFoot onFinish={finish} onNext={outcomes.length > 1 ? next : null} onClose={onClose} />}
    >
      <p className={styles.what}>{t('finish.what')}</p>
      <ul className={styles.list}>
        {outcomes.map(({ procedure, quantity, outcome }, index) => (
          <li key={procedure} className={styles.procedure}>
            <DigitChips
              label={procedureName(procedure)}
              options={PROCEDURE_OUTCOMES.map((id) => ({ id, label: t(`codes:outcome.${id}`) }))}
              value={outcome}
              onChange={(id) => change(procedure, { outcome: id ?? 'done' })}
              required
              hasDigits={index === at}
            />
            {isCounted(procedure) && (
              <NumberField
                label={t('finish.quantity', { name: procedureName(procedure) })}
                unit={t('finish.copies')}
                value={quantity}
                min={1}
                max={99}
                onChange={(count) => change(procedure, { quantity: count ?? 1 })}
              />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface FinishFootProps {
  readonly onFinish: () => void;
  /** Moves the digits to the next procedure; null where there is only one. */
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

function FinishFoot({ onFinish, onNext, onClose }: FinishFootProps) {
  const { t } = useTranslation(['counter', 'app']);
  useShortcuts([
    { key: 'F1', pad: 'NumpadAdd', label: t('finish.do'), action: onFinish },
    {
      key: 'F2',
      pad: 'NumpadMultiply',
      label: t('finish.next'),
      action: () => onNext?.(),
      when: onNext !== null,
    },
  ]);
  return (
    <>
      <Button onPress={onClose}>{t('app:dialog.cancel')}</Button>
      {onNext && (
        <Button shortcut="F2" onPress={onNext}>
          {t('finish.next')}
        </Button>
      )}
      <Button variant="primary" shortcut="F1" onPress={onFinish}>
        {t('finish.do')}
      </Button>
    </>
  );
}
