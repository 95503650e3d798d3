import type { Names } from '../../../domain/hall/hall.ts';
import { TextField } from '../../design/TextField.tsx';
import { useFieldTexts } from './useFieldTexts.ts';

export interface NamesFieldsProps {
  readonly names: Names;
  readonly onChange: (names: Names) => void;
  readonly isFaulty: (path: string) => boolean;
}

/** The Japanese and the English name of what visitors read about. */
export function NamesFields({ names, onChange, isFaulty }: NamesFieldsProps) {
  const texts = useFieldTexts();
  return (
    <>
      <TextField
        {...texts('nameJa', isFaulty('names.ja'))}
        value={names.ja}
        onChange={(ja) => onChange({ ...names, ja })}
        maxLength={80}
        isRequired
      />
      <TextField
        {...texts('nameEn', isFaulty('names.en'))}
        value={names.en}
        onChange={(en) => onChange({ ...names, en })}
        maxLength={120}
        isRequired
      />
    </>
  );
}
