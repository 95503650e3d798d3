import type { ReactNode } from 'react';
import { useProblemText } from '../../api/useProblemText.ts';
import { Banner } from '../../design/Banner.tsx';

export interface SaveProblemProps {
  readonly problem: unknown;
  /** What helps. */
  readonly action?: ReactNode;
}

/** Why the hall did not take the record, beside the fields that it is about. */
export function SaveProblem({ problem, action }: SaveProblemProps) {
  const text = useProblemText();
  if (problem === null) return null;
  return (
    <div role="alert">
      <Banner tone="danger" action={action}>
        {text(problem)}
      </Banner>
    </div>
  );
}
