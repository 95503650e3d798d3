import { useProblemText } from '../../api/useProblemText.ts';
import { Banner } from '../../design/Banner.tsx';

/** Why the hall did not take the record, beside the fields that it is about. */
export function SaveProblem({ problem }: { readonly problem: unknown }) {
  const text = useProblemText();
  if (problem === null) return null;
  return (
    <div role="alert">
      <Banner tone="danger">{text(problem)}</Banner>
    </div>
  );
}
