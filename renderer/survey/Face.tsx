import type { Face as FaceCode } from '../../domain/survey/scale.ts';
import styles from './Face.module.css';

/** Mouths on a face of 64 units, from best to worst. */
const MOUTHS: Readonly<Record<FaceCode, string>> = {
  laugh: 'M18 36 H46 A14 14 0 0 1 18 36 Z',
  smile: 'M19 39 Q32 51 45 39',
  meh: 'M21 43 H43',
  frown: 'M20 47 Q32 36 44 47',
  angry: 'M20 48 Q32 36 44 48',
};

/** Eyes that laugh, eyes that look, and brows that are drawn together. */
const EYES: Readonly<Record<FaceCode, string>> = {
  laugh: 'M17 27 Q22 20 27 27 M37 27 Q42 20 47 27',
  smile: 'M22 23 V28 M42 23 V28',
  meh: 'M22 24 V29 M42 24 V29',
  frown: 'M22 26 V31 M42 26 V31',
  angry: 'M22 28 V32 M42 28 V32 M15 21 L26 26 M49 21 L38 26',
};

/** A drawn face; its word always stands beside it. All faces have one colour, so that none is the right one. */
export function Face({ code }: { readonly code: FaceCode }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden className={styles.face}>
      <circle cx="32" cy="32" r="28" className={styles.head} />
      <path d={EYES[code]} className={styles.line} />
      <path d={MOUTHS[code]} className={code === 'laugh' ? styles.open : styles.line} />
    </svg>
  );
}
