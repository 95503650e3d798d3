import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import type { CatalogueList } from '../../domain/catalogue/entry.ts';
import { useCatalogue } from '../api/catalogue.ts';
import { Loading } from '../design/Loading.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { lookupOf } from '../guide/lookup.ts';
import { HallQuery } from '../manage/HallQuery.tsx';
import { KnownEntry, NewEntry } from './edit/OpenedEntry.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { ListPage } from './list/ListPage.tsx';
import type { ListProps } from './list/list-props.ts';
import {
  ConditionsPage,
  DeadlineStartsPage,
  FormsPage,
  LifeEventsPage,
  PapersPage,
  PlacesPage,
  QuestionsPage,
} from './list/named-lists.tsx';
import { addPath, entryPattern, IMPORT_PATH, LISTS, listAt, listPath, wordIn } from './paths.ts';
import { WordsPage } from './words/WordsPage.tsx';

const PAGES: Readonly<Record<CatalogueList, (props: ListProps) => ReactNode>> = {
  services: ListPage,
  evidence: PapersPage,
  forms: FormsPage,
  life_events: LifeEventsPage,
  questions: QuestionsPage,
  synonyms: WordsPage,
  conditions: ConditionsPage,
  deadline_events: DeadlineStartsPage,
  places: PlacesPage,
};

function WithCatalogue({ children }: { readonly children: (loaded: ListProps) => ReactNode }) {
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

function Lists(loaded: ListProps) {
  const { t } = useTranslation('catalogue');
  const [path, navigate] = useLocation();
  return (
    <Tabs
      label={t('section')}
      selected={listAt(path)}
      onSelect={(list) => navigate(listPath(list))}
      items={LISTS.map((list) => {
        const Page = PAGES[list];
        return { id: list, label: t(`lists.${list}`), content: <Page {...loaded} /> };
      })}
    />
  );
}

/** What the guide knows: each list found, changed, added to; the procedures written to a file and read from one. */
export default function CatalogueSection() {
  const word = wordIn(useSearch());
  return (
    <WithCatalogue>
      {(loaded) => (
        <Switch>
          <Route path={IMPORT_PATH}>
            <ImportPage />
          </Route>
          {LISTS.map((list) => (
            <Route key={addPath(list)} path={addPath(list)}>
              <NewEntry key={list} list={list} {...loaded} />
            </Route>
          ))}
          {LISTS.map((list) => (
            <Route key={entryPattern(list)} path={entryPattern(list)}>
              {(params: { readonly id?: string }) => {
                const id = params.id ?? word ?? '';
                return <KnownEntry key={id} id={id} list={list} {...loaded} />;
              }}
            </Route>
          ))}
          <Route>
            <Lists {...loaded} />
          </Route>
        </Switch>
      )}
    </WithCatalogue>
  );
}
