import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { FormExample } from '../../domain/forms/form.ts';
import { Dialog } from '../design/Dialog.tsx';
import { FormDrawing } from './FormDrawing.tsx';
import styles from './FormExampleDialog.module.css';
import { useFormText } from './useFormText.ts';

export interface FormExampleDialogProps {
  readonly example: FormExample;
  readonly onClose: () => void;
}

/** A filled-in form, large, with its numbers explained; a touch on an explanation rings its number. */
export function FormExampleDialog({ example, onClose }: FormExampleDialogProps) {
  const { t } = useTranslation('guide');
  const textOf = useFormText();
  const [ringed, ring] = useState<number | null>(null);
  const name = textOf(example.name);
  const field = example.fields.find(({ n }) => n === ringed);
  return (
    <Dialog title={t('form.title', { name })} size="lg" isOpen onClose={onClose}>
      <div className={styles.example}>
        <FormDrawing form={example.id} label={t('form.picture', { name })} ring={field ?? null} />
        <ol className={styles.fields}>
          {example.fields.map(({ n, label, explain }) => (
            <li key={n}>
              <ToggleButton
                className={styles.field ?? ''}
                isSelected={n === ringed}
                onChange={(isSelected) => ring(isSelected ? n : null)}
              >
                <span className={styles.n}>{n}</span>
                <span>
                  <strong>{textOf(label)}</strong>
                  <br />
                  {textOf(explain)}
                </span>
              </ToggleButton>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
