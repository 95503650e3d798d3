import type { ReactNode } from 'react';
import type { PlaceKind } from '../../domain/floorplan/plan.ts';

/** Side of the square that a pictogram is drawn in, in its own units. */
export const PICTOGRAM_SIZE = 48;

/** Signs after the manner of JIS Z 8210, drawn for this program; they take the colour of the text. */
const DRAWINGS: Readonly<Record<Exclude<PlaceKind, 'counter'>, ReactNode>> = {
  front: (
    <>
      <circle cx="24" cy="12" r="4.4" />
      <path d="M17 20h11v17h4v4H16v-4h5V24h-4z" />
    </>
  ),
  kiosk: (
    <>
      <path d="M9 6h30v22h-7v-5H16v5H9zM14 11v6h20v-6z" fillRule="evenodd" />
      <path d="M18 25h12v17l-3-2-3 2-3-2-3 2zm3 4v2h6v-2zm0 5v2h6v-2z" fillRule="evenodd" />
    </>
  ),
  entrance: <path d="M8 8h32v34H29v-5h6V13H13v24h6v5H8zm16 10 9 11h-6v13h-6V29h-6z" fillRule="evenodd" />,
  exit: <path d="M24 8h17v32H24v-5h12V13H24zM16 15v6h14v6H16v6L5 24z" fillRule="evenodd" />,
  emergency_exit: (
    <>
      <path d="M31 5h12v38H31v-4h8V9h-8z" />
      <circle cx="24.5" cy="9.5" r="3.8" />
      <path
        d="m22.5 17.5-5 9.5 7 5.5-2 9.5M17.5 27l-4 7H6M11 23l4.5-6.5 7 1 4.5 6h6"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  lift: (
    <>
      <path d="m16 3 5.5 7h-11zM32 10l5.5-7h-11z" />
      <path d="M7 14h34v29H7zm3.5 3.5v22h27v-22z" fillRule="evenodd" />
      <circle cx="17.5" cy="22.5" r="2.8" />
      <path d="M13.5 26.5h8v8h-1.7v5h-4.6v-5h-1.7z" />
      <circle cx="30.5" cy="22.5" r="2.8" />
      <path d="M26.5 26.5h8v8h-1.7v5h-4.6v-5h-1.7z" />
    </>
  ),
  stairs: <path d="M5 42v-5h9v-8h9v-8h9v-8h11v5h-6v8h-9v8h-9v8h-9zM6 22l12-12-3-3h10v10l-3-3L10 26z" />,
  toilet: (
    <>
      <circle cx="13" cy="9" r="4" />
      <path d="M7 15h12v13h-2.5v13h-7V28H7z" />
      <path d="M23 6h2v36h-2z" />
      <circle cx="35" cy="9" r="4" />
      <path d="M31 15h8l4.5 15H38v11h-6V30h-5.5z" />
    </>
  ),
  toilet_accessible: (
    <>
      <circle cx="20" cy="7.5" r="4" />
      <path
        d="M20 15v13h11l6 11 3.5-1.5M20 20.5h9"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.2"
        strokeLinejoin="round"
      />
      <path d="M15.5 22a10.5 10.5 0 1 0 14 13.5" fill="none" stroke="currentColor" strokeWidth="3.6" />
    </>
  ),
  baby_room: (
    <path
      d="M22 3h4l1 6h3v4h-2.5l1.5 4a8 8 0 0 1 3 6v17a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4V23a8 8 0 0 1 3-6l1.5-4H18V9h3zm-2 22v3h5v-3zm0 6v3h5v-3zm0 6v3h5v-3z"
      fillRule="evenodd"
    />
  ),
  kids_corner: (
    <path
      d="M16 5h16v16H16zm4 4v8h8V9zM6 25h16v17H6zm4 4v9h8v-9zm16-4h16v17H26zm8 3.5 5.5 10h-11z"
      fillRule="evenodd"
    />
  ),
  seats: (
    <>
      <circle cx="21" cy="8.5" r="4.2" />
      <path d="M17 15h8v9h9v17h-6V30H17zM11 18h3.5v15H26v9h-3.5v-5.5H14.5V42H11z" />
    </>
  ),
  priority_seats: (
    <>
      <circle cx="17" cy="9.5" r="4.2" />
      <path d="M13 16h8v9h9v17h-6V31H13zM7 19h3.5v15H22v9h-3.5v-5.5h-8V43H7z" />
      <path d="M35.5 20c-5.5-4.2-8-7-8-10.3 0-2.6 1.9-4.5 4.2-4.5 1.6 0 3 .9 3.8 2.3.8-1.4 2.2-2.3 3.8-2.3 2.3 0 4.2 1.9 4.2 4.5 0 3.3-2.5 6.1-8 10.3z" />
    </>
  ),
  writing_desk: (
    <path
      d="M7 5h25v9l-4 4V9H11v30h17v-4l4-4v12H7zM37 10l6 6-16 17-8 3 3-8zM14.5 14h10v3h-10zm0 7h7v3h-7z"
      fillRule="evenodd"
    />
  ),
  consultation: (
    <>
      <circle cx="12" cy="14" r="4.4" />
      <circle cx="36" cy="14" r="4.4" />
      <path d="M6 21h10l6 7v5h-9v8H6zM42 21H32l-6 7v5h9v8h7z" />
      <path d="M19 6h10v8h-4l-3 3.5V14h-3z" />
    </>
  ),
  aed: (
    <path
      d="M24 42C10 31 5 24.5 5 16.5 5 10.5 9.5 6 15 6c3.7 0 7.1 2 9 5.3C25.9 8 29.3 6 33 6c5.5 0 10 4.5 10 10.5 0 8-5 14.5-19 25.5zm2.5-28L16 26.5h7L20.5 36 32 22h-7.5z"
      fillRule="evenodd"
    />
  ),
};

export interface PlanPictogramProps {
  readonly kind: Exclude<PlaceKind, 'counter'>;
}

/** The sign of a place, 48 units square; it is placed and sized by whoever draws it. */
export function PlanPictogram({ kind }: PlanPictogramProps) {
  return <g fill="currentColor">{DRAWINGS[kind]}</g>;
}
