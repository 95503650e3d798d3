import { useTranslation } from 'react-i18next';
import { FieldGroup } from './FieldGroup.tsx';
import { SuccessorField, type SuccessorFieldProps } from './SuccessorField.tsx';
import type { Draft } from './useDraft.ts';
import { type Validity, ValidityFields } from './ValidityFields.tsx';

/** A service or a counter, as far as it begins, ends and is followed by another. */
interface Lasting extends Validity {
  readonly successor: string | null;
}

export interface LifeFieldsProps {
  readonly draft: Pick<Draft<Lasting>, 'value' | 'set' | 'isFaulty'>;
  /** The records that may follow it. */
  readonly candidates: SuccessorFieldProps['candidates'];
}

/** From when to when a record is in use, and what comes after it. */
export function LifeFields({ draft: { value, set, isFaulty }, candidates }: LifeFieldsProps) {
  const { t } = useTranslation('manage');
  return (
    <FieldGroup title={t('group.life')}>
      <ValidityFields value={value} onChange={set} isFaulty={isFaulty} />
      <SuccessorField
        value={value.successor}
        onChange={(successor) => set({ successor })}
        candidates={candidates}
      />
    </FieldGroup>
  );
}
