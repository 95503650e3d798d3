/** What the shell draws when its screen can be seen: a file of its own, fetched then. */
export { NoticeCards } from '../design/NoticeCards.tsx';
export { HeaderTools } from './HeaderTools.tsx';
export { ShortcutHelp } from './ShortcutHelp.tsx';
