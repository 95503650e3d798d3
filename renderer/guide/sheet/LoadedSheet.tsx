import type { ReactNode } from 'react';
import type { Language } from '../../../domain/ticket/codes.ts';
import { useHall } from '../../api/hall.ts';
import { useLookup } from '../lookup.ts';
import { usePlan } from '../usePlan.ts';
import { useVisitorTexts } from '../visitorTexts.ts';
import type { SheetInput } from './sheet.ts';
import { VisitorSheet } from './VisitorSheet.tsx';

export interface LoadedSheetProps {
  readonly input: SheetInput;
  readonly language: Language;
  readonly pending: ReactNode;
  readonly failed: (problem: Error) => ReactNode;
  readonly children: (sheet: ReactNode) => ReactNode;
}

/** A visitor's sheet as soon as texts, hall, catalogue and plan have come. */
export function LoadedSheet({ input, language, pending, failed, children }: LoadedSheetProps) {
  const ja = useVisitorTexts('ja');
  const own = useVisitorTexts(language);
  const hall = useHall();
  const plan = usePlan();
  const lookup = useLookup();
  const problem = ja.error ?? own.error ?? hall.error ?? plan.error;
  if (problem !== null) return failed(problem);
  if (!ja.data || !own.data || !hall.data || !plan.data || !lookup) return pending;
  return children(
    <VisitorSheet
      input={input}
      texts={{ language, ja: ja.data.t, own: own.data.t }}
      setup={hall.data}
      lookup={lookup}
      plan={plan.data}
    />,
  );
}
