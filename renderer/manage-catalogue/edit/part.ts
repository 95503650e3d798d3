import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { Lookup } from '../../guide/lookup.ts';
import type { Draft } from '../../manage/form/useDraft.ts';

/** What every part of the editor works on. */
export interface PartProps {
  readonly draft: Draft<PublicService>;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
}

/** What fields say when they are at fault; the rest say `any`. */
export type FaultText = 'any' | 'furigana' | 'floor' | 'dates' | 'source' | 'yen' | 'confirmed' | 'twice';

interface FieldTexts {
  readonly label: string;
  readonly error?: string;
}

/** The label of a field, which is the name of its column in the CSV file, and what is wrong with it. */
export function useEntryField({ isFaulty }: Draft<PublicService>) {
  const { t } = useTranslation('catalogue');
  return (column: string, path: string = column, fault: FaultText = 'any'): FieldTexts => ({
    label: t(`column.${column}`),
    ...(isFaulty(path) && { error: t(`fault.${fault}`) }),
  });
}
