import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { FormExample } from '../../domain/forms/form.ts';
import { QueryView } from '../design/QueryView.tsx';
import { FormExampleDialog } from './FormExampleDialog.tsx';
import styles from './FormExamples.module.css';
import { useFormExamples } from './useFormExamples.ts';
import { useFormText } from './useFormText.ts';

/** The filled-in examples of a procedure's forms; a touch opens one large. */
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
                  <Button className={styles.open ?? ''} onPress={() => setOpen(example)}>
                    <FileText aria-hidden />
                    {t('form.title', { name: textOf(example.name) })}
                  </Button>
                </li>
              ))}
            </ul>
            {open && <FormExampleDialog example={open} onClose={() => setOpen(null)} />}
          </>
        );
      }}
    </QueryView>
  );
}
