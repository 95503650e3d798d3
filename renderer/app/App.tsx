import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Switch, useLocation } from 'wouter';
import { useHall } from '../api/hall.ts';
import { Loading } from '../design/Loading.tsx';
import { localeTag, ZoneContext } from '../time/zone.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import {
  BoardScreen,
  CounterScreen,
  CounterSurveyScreen,
  FloorScreen,
  ManageScreen,
  NotFoundPage,
  PickCounterPage,
  StartPage,
  SurveyScreen,
  screenOf,
} from './screenParts.tsx';
import { useSettings } from './settings.ts';

function Screens() {
  return (
    <Switch>
      <Route path="/" component={StartPage} />
      <Route path="/floor" component={FloorScreen} />
      <Route path="/counter" component={PickCounterPage} />
      <Route path="/counter/:n">{({ n }) => <CounterScreen key={n} />}</Route>
      <Route path="/board" component={BoardScreen} />
      <Route path="/survey" component={SurveyScreen} />
      <Route path="/survey/counter/:n">{({ n }) => <CounterSurveyScreen key={n} counter={n} />}</Route>
      <Route path="/manage" nest component={ManageScreen} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}

function InTheHall({ children }: { readonly children: ReactNode }) {
  const language = useSettings((settings) => settings.language);
  const hall = useHall();
  return (
    <I18nProvider locale={localeTag(language)}>
      <ZoneContext value={hall.data?.hall.zone}>{children}</ZoneContext>
    </I18nProvider>
  );
}

/** The program in a window or tab: which screen, in which language, in which hall. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  const [path] = useLocation();
  return (
    <QueryClientProvider client={queryClient}>
      <InTheHall>
        {/* A screen that broke is tried again when another one is opened. */}
        <CrashBoundary key={screenOf(path)}>
          <Suspense fallback={<Loading lines={6} />}>
            <Screens />
          </Suspense>
        </CrashBoundary>
      </InTheHall>
    </QueryClientProvider>
  );
}
