import { useTranslation } from 'react-i18next';
import type { Names } from '../../../domain/hall/hall.ts';
import { useName } from '../../api/useName.ts';
import { Select } from '../../design/Select.tsx';
import { useFieldTexts } from './useFieldTexts.ts';

/** Stands for "none" in the list; no id can contain a colon. */
const NONE = ':none';

export interface SuccessorFieldProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** All that could follow, itself left out. */
  readonly candidates: readonly { readonly id: string; readonly names: Names }[];
}

/** Which one carries on after a reorganisation (組織改正), so that figures can be read across it. */
export function SuccessorField({ value, onChange, candidates }: SuccessorFieldProps) {
  const { t } = useTranslation('manage');
  const texts = useFieldTexts();
  const name = useName();
  const options = candidates.map(({ id, names }) => ({ id, label: name(names) }));
  return (
    <Select
      {...texts('successor')}
      options={[{ id: NONE, label: t('none') }, ...options]}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}
