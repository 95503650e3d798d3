import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useBrowserLocation } from 'wouter/use-browser-location';
import { AppShell } from '../app/AppShell.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Loading } from '../design/Loading.tsx';
import { ClockBanner } from './ClockBanner.tsx';
import styles from './ManageScreen.module.css';
import { SectionNav } from './SectionNav.tsx';
import { CATALOGUE, COUNTERS, DAY, EXPORT, HALL, PAPER, SERVICES, SURVEY, TODAY, WAITS } from './sections.ts';
import { LeaveQuestion } from './unsaved/LeaveQuestion.tsx';
import { askBeforeLeaving } from './unsaved/leaving.ts';

const TodaySection = lazy(() => import('./today/TodaySection.tsx'));
const ScoresSection = lazy(() => import('../estimate/scores/ScoresSection.tsx'));
const DaySection = lazy(() => import('./day/DaySection.tsx'));
const ServicesSection = lazy(() => import('./services/ServicesSection.tsx'));
const CountersSection = lazy(() => import('./counters/CountersSection.tsx'));
const HallSection = lazy(() => import('./hall/HallSection.tsx'));
const PaperSection = lazy(() => import('../paper/PaperSection.tsx'));
const SurveySection = lazy(() => import('../manage-survey/SurveySection.tsx'));
const CatalogueSection = lazy(() => import('../manage-catalogue/CatalogueSection.tsx'));
const ExportSection = lazy(() => import('./export/ExportSection.tsx'));

function NoSuchSection() {
  const { t } = useTranslation('app');
  return (
    <EmptyState
      title={t('notFound.title')}
      action={<ButtonLink href={TODAY.path}>{t('notFound.back')}</ButtonLink>}
    >
      {t('notFound.what')}
    </EmptyState>
  );
}

/**
 * The administrative management section. Its router is the browser's own, not the nested one that it is mounted in:
 * the shell's links lead out of here.
 */
export default function ManageScreen() {
  const { t } = useTranslation(['manage', 'app']);
  return (
    <Router hook={useBrowserLocation} aroundNav={askBeforeLeaving}>
      <AppShell screen={t('app:screens.manage.name')}>
        <div className={styles.columns}>
          <SectionNav />
          <div className={styles.section}>
            <ClockBanner />
            <Suspense fallback={<Loading lines={6} />}>
              <Switch>
                <Route path={TODAY.path} component={TodaySection} />
                <Route path={WAITS.path} component={ScoresSection} />
                <Route path={SERVICES.path} component={ServicesSection} />
                <Route path={COUNTERS.path} component={CountersSection} />
                <Route path={`${DAY.path}/:day?`} component={DaySection} />
                <Route path={HALL.path} component={HallSection} />
                <Route path={PAPER.path} component={PaperSection} />
                <Route path={`${SURVEY.path}/*?`} component={SurveySection} />
                <Route path={`${CATALOGUE.path}/*?`} component={CatalogueSection} />
                <Route path={EXPORT.path} component={ExportSection} />
                <Route component={NoSuchSection} />
              </Switch>
            </Suspense>
          </div>
        </div>
        <LeaveQuestion />
      </AppShell>
    </Router>
  );
}
