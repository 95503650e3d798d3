import { type CSSProperties, useEffect, useRef } from 'react';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import styles from './FormDrawing.module.css';
import { useFormDrawing } from './useFormExamples.ts';

/** Size of a drawn form in the units of its SVG. */
const PAGE = { width: 840, height: 1188 };

export interface FormDrawingProps {
  readonly form: string;
  /** What the picture shows, for those who hear it. */
  readonly label: string;
  /** The number to ring, in the units of the drawing. */
  readonly ring: { readonly x: number; readonly y: number } | null;
}

/** The picture of a filled-in form. */
export function FormDrawing({ form, label, ring }: FormDrawingProps) {
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
  const at = ring && { '--x': `${(ring.x / PAGE.width) * 100}%`, '--y': `${(ring.y / PAGE.height) * 100}%` };
  return (
    <div className={styles.page}>
      <div ref={place} role="img" aria-label={label} className={styles.drawing} />
      {at && <span className={styles.ring} style={at as CSSProperties} />}
    </div>
  );
}
