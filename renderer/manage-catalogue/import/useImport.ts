import { useMutation } from '@tanstack/react-query';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { type Missing, previewOf } from './preview.ts';

interface Chosen {
  readonly file: File;
  readonly missing: Missing;
}

/** A file that is looked at first, and carried out only then. */
export function useImport(onApplied: () => void) {
  const preview = useMutation({ mutationFn: ({ file, missing }: Chosen) => previewOf(file, missing) });
  const apply = useAct(
    (requestId, hash: string) =>
      api.api.catalogue.import.apply.$post({ param: {}, json: { requestId, hash } }),
    { silent: true, onDone: onApplied },
  );
  const look = (chosen: Chosen) => {
    apply.reset();
    preview.mutate(chosen);
  };
  return { preview, look, apply };
}
