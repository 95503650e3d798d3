import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Stands where nothing was measured, which is not nought: a dash that is spoken as its reason. */
export function NoFigure({ why }: { readonly why: string }) {
  return (
    <>
      <span aria-hidden>―</span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </>
  );
}
