import type { PaperSize } from '../../../domain/bridge/bridge-api.ts';

const PX_PER_MM = 96 / 25.4;
const WIDTH_MM = 80;
const SHORTEST_MM = 130;
const MARGIN_MM = 4;
/** A printer may break one line more than the screen does. */
const SPARE_MM = 5;

const pageStyle = new CSSStyleSheet();

/** The paper for a slip drawn so high: as much of the roll as it takes, so that its end never goes to the next visitor. */
export function slipPaper(drawnPx: number): PaperSize {
  const needed = Math.ceil(drawnPx / PX_PER_MM) + 2 * MARGIN_MM + SPARE_MM;
  return { widthMm: WIDTH_MM, heightMm: Math.max(SHORTEST_MM, needed) };
}

/** Makes the pages of slips as long as the one that stands in `room`, for the browser's printing and the program's. */
export function fitPageToSlip(room: Element): PaperSize {
  const paper = slipPaper(room.getBoundingClientRect().height);
  pageStyle.replaceSync(
    `@page slip { size: ${paper.widthMm}mm ${paper.heightMm}mm; margin: ${MARGIN_MM}mm; }`,
  );
  if (!document.adoptedStyleSheets.includes(pageStyle)) document.adoptedStyleSheets.push(pageStyle);
  return paper;
}
