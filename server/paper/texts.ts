import codes from '../../assets/locales/ja/codes.json' with { type: 'json' };
import paper from '../../assets/locales/ja/paper.json' with { type: 'json' };
import type { SheetTexts } from './sheet.ts';

/** The sheet is for the hall's own staff: Japanese. */
export const SHEET_TEXTS: SheetTexts = { ...paper.sheet, states: codes.state };
