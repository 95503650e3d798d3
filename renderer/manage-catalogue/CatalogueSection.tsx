import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import type { HallSetup } from '../../domain/views/hall.ts';
import { useCatalogue } from '../api/catalogue.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Loading } from '../design/Loading.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { type Lookup, lookupOf } from '../guide/lookup.ts';
import { HallQuery } from '../manage/HallQuery.tsx';
import { EntryEditor } from './edit/EntryEditor.tsx';
import { newEntry } from './edit/entry.ts';
import { ImportPage } from './import/ImportPage.tsx';
import { ListPage } from './list/ListPage.tsx';
import { CATALOGUE_PATHS } from './paths.ts';

interface Loaded {
  readonly setup: HallSetup;
  readonly lookup: Lookup;
}

function WithCatalogue({ children }: { readonly children: (loaded: Loaded) => ReactNode }) {
  const catalogue = useCatalogue();
  return (
    <HallQuery>
      {(setup) => (
        <QueryView query={catalogue} loading={<Loading lines={8} />}>
          {(data) => children({ setup, lookup: lookupOf(data) })}
        </QueryView>
      )}
    </HallQuery>
  );
}

function KnownEntry({ id, loaded }: { readonly id: string; readonly loaded: Loaded }) {
  const { t } = useTranslation('catalogue');
  const service = loaded.lookup.services.get(id);
  if (!service) {
    return (
      <EmptyState
        title={t('editor.unknown', { id })}
        action={<ButtonLink href={CATALOGUE_PATHS.list}>{t('editor.back')}</ButtonLink>}
      />
    );
  }
  return <EntryEditor key={id} stored={service} isNew={false} {...loaded} />;
}

/** The guide's procedures: found, changed, written to a file and read from one. */
export default function CatalogueSection() {
  return (
    <WithCatalogue>
      {(loaded) => (
        <Switch>
          <Route path={CATALOGUE_PATHS.add}>
            <EntryEditor stored={newEntry(loaded.setup)} isNew {...loaded} />
          </Route>
          <Route path={CATALOGUE_PATHS.import}>
            <ImportPage />
          </Route>
          <Route path={CATALOGUE_PATHS.entry}>{({ id }) => <KnownEntry id={id} loaded={loaded} />}</Route>
          <Route>
            <ListPage {...loaded} />
          </Route>
        </Switch>
      )}
    </WithCatalogue>
  );
}
