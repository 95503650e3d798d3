import { createElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf } from '../../../domain/catalogue/change.ts';
import type { CatalogueList, ContentOf } from '../../../domain/catalogue/entry.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useCatalogue } from '../../api/catalogue.ts';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { notifyProblem } from '../../design/notices.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { listPath } from '../paths.ts';
import { EDITORS } from './editors.ts';
import { NEW_ENTRIES } from './new-entries.ts';

interface OpenedProps<List extends CatalogueList> {
  readonly list: List;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
}

/** The editor of a new entry. */
export function NewEntry<List extends CatalogueList>(props: OpenedProps<List>) {
  const [stored] = useState(() => NEW_ENTRIES[props.list](props.setup));
  return createElement(EDITORS[props.list], { ...props, stored, isNew: true });
}

/** The editor of an entry as it was when it was opened: what is typed stays, even where somebody removes the entry. */
export function KnownEntry<List extends CatalogueList>(props: OpenedProps<List> & { readonly id: string }) {
  const { id, ...opened } = props;
  const { t } = useTranslation('catalogue');
  const catalogue = useCatalogue();
  const [{ stored, times }, open] = useState(() => ({
    stored: contentOf(opened.lookup.catalogue, opened.list, id),
    times: 1,
  }));
  const reopen = async () => {
    const { data, error } = await catalogue.refetch();
    if (error || !data) notifyProblem(error);
    else open({ stored: contentOf(data, opened.list, id), times: times + 1 });
  };
  if (!stored) {
    return (
      <EmptyState
        title={t('editor.unknown', { id, what: t(`one.${opened.list}`) })}
        action={<ButtonLink href={listPath(opened.list)}>{t('editor.back')}</ButtonLink>}
      />
    );
  }
  return createElement(EDITORS[opened.list], {
    ...opened,
    key: times,
    onReopen: () => void reopen(),
    stored: stored as ContentOf<List>,
    isNew: false,
  });
}
