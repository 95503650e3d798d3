import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { FormExample } from '../../domain/forms/form.ts';
import { Dialog } from '../design/Dialog.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { FormDrawing } from './FormDrawing.tsx';
import styles from './FormExamples.module.css';
import { useFormExamples } from './useFormExamples.ts';

function useFormText() {
  const { i18n } = useTranslation('app');
  return (text: { readonly ja: string; readonly en: string }) => (i18n.language === 'en' ? text.en : text.ja);
}

function ExampleDialog({
  example,
  onClose,
}: {
  readonly example: FormExample;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('guide');
  const textOf = useFormText();
  const name = textOf(example.name);
  return (
    <Dialog title={t('form.title', { name })} size="lg" isOpen onClose={onClose}>
      <div className={styles.example}>
        <FormDrawing form={example.id} label={t('form.picture', { name })} />
        <ol className={styles.fields}>
          {example.fields.map(({ n, label, explain }) => (
            <li key={n} className={styles.field}>
              <span className={styles.n}>{n}</span>
              <span>
                <strong>{textOf(label)}</strong>
                <br />
                {textOf(explain)}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

/** The filled-in examples of a procedure's forms; a touch opens one large, with its numbers explained. */
export function FormExamples({ procedure }: { readonly procedure: string }) {
  const { t } = useTranslation('guide');
  const textOf = useFormText();
  const [open, setOpen] = useState<FormExample | null>(null);
  const examples = useFormExamples();
  return (
    <QueryView query={examples}>
      {(list) => {
        const own = list.filter(({ proceduresUsing }) => proceduresUsing.includes(procedure));
        if (own.length === 0) return <p className={styles.none}>{t('form.none')}</p>;
        return (
          <>
            <ul className={styles.examples}>
              {own.map((example) => (
                <li key={example.id}>
                  <AriaButton className={styles.open ?? ''} onPress={() => setOpen(example)}>
                    <FileText aria-hidden />
                    {t('form.show', { name: textOf(example.name) })}
                  </AriaButton>
                </li>
              ))}
            </ul>
            {open && <ExampleDialog example={open} onClose={() => setOpen(null)} />}
          </>
        );
      }}
    </QueryView>
  );
}
