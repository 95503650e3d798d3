import type { Hall } from '../../../domain/hall/hall.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextField } from '../../design/TextField.tsx';
import styles from '../form/Form.module.css';
import { NamesFields } from '../form/NamesFields.tsx';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';

/** What the hall is called, on screens and in files. */
export function IdentityFields({ draft }: { readonly draft: Draft<Hall> }) {
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  const practice = texts('practice');
  return (
    <div className={styles.fields}>
      <NamesFields names={value.names} onChange={(names) => set({ names })} isFaulty={isFaulty} />
      <TextField
        {...texts('hallId', isFaulty('id'))}
        value={value.id}
        onChange={(id) => set({ id })}
        maxLength={40}
        isRequired
      />
      <TextField
        {...texts('municipalityCode', isFaulty('municipalityCode'))}
        value={value.municipalityCode ?? ''}
        onChange={(code) => set({ municipalityCode: code === '' ? null : code })}
        maxLength={6}
        inputMode="numeric"
      />
      <Checkbox
        isSelected={value.practice}
        onChange={(isPractice) => set({ practice: isPractice })}
        description={practice.description}
      >
        {practice.label}
      </Checkbox>
    </div>
  );
}
