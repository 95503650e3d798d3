import { useEffect, useRef } from 'react';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import styles from './FormDrawing.module.css';
import { useFormDrawing } from './useFormExamples.ts';

export interface FormDrawingProps {
  readonly form: string;
  /** What the picture shows, for those who hear it. */
  readonly label: string;
}

/** The picture of a filled-in form. */
export function FormDrawing({ form, label }: FormDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useFormDrawing(form);
  const { data } = drawing;
  useEffect(() => {
    if (!data) return;
    const copy = data.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(copy);
  }, [data]);
  if (drawing.isError) return <ErrorState problem={drawing.error} onRetry={() => void drawing.refetch()} />;
  if (!data) return <Loading lines={5} />;
  return <div ref={place} role="img" aria-label={label} className={styles.drawing} />;
}
