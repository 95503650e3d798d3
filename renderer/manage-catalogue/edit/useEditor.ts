import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { type AnyContent, idOfContent, titleOf } from '../../../domain/catalogue/change.ts';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import { notify } from '../../design/notices.ts';
import { listPath } from '../paths.ts';
import { type EditorProps, type Further, useEntryEditing } from './useEntryEditing.ts';

/** Says that an entry was saved. */
export function useSavedNotice(): (content: AnyContent) => void {
  const { t } = useTranslation('catalogue');
  return (content) => notify({ tone: 'success', text: t('editor.saved', { name: titleOf(content) }) });
}

/** The editor of one entry, which ends in its list: the draft, and what its frame needs. */
export function useEditor<List extends CatalogueList>(props: EditorProps<List>, further?: Further<List>) {
  const { list, stored, isNew, lookup, onReopen } = props;
  const { t } = useTranslation('catalogue');
  const noticeSaved = useSavedNotice();
  // What was saved or removed is left without a question.
  const leave = () => navigate(listPath(list));
  const editing = useEntryEditing(
    props,
    (content) => {
      noticeSaved(content);
      leave();
    },
    further,
  );
  const title = isNew ? t('add', { what: t(`one.${list}`) }) : titleOf(stored);
  const entry = { list, id: idOfContent(stored) };
  const frame = { ...editing, entry, isNew, title, lookup, onRemoved: leave, ...(onReopen && { onReopen }) };
  return { draft: editing.draft, frame };
}
