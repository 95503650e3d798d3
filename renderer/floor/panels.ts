/** What the front desk draws when its search field can be seen: a file of its own, fetched then. */
export { FloorActions } from './FloorActions.tsx';
export { FoundList } from './FoundList.tsx';
export { GuidePage } from './GuidePage.tsx';
export { NowPanel } from './now/NowPanel.tsx';
export { ReceptionPanel } from './ReceptionPanel.tsx';
