import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HallSetup } from '../../domain/views/hall.ts';
import { Tabs } from '../design/Tabs.tsx';
import { HallQuery } from '../manage/HallQuery.tsx';
import { CommentsPage } from './comments/CommentsPage.tsx';
import { PaperPage } from './paper/PaperPage.tsx';
import { partOf, SURVEY_PARTS, SURVEY_PATHS, type SurveyPart } from './paths.ts';
import { ResultsPage } from './results/ResultsPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { VersionsPage } from './versions/VersionsPage.tsx';

const PAGES: Readonly<Record<SurveyPart, (props: { readonly setup: HallSetup }) => ReactNode>> = {
  results: ResultsPage,
  comments: CommentsPage,
  versions: VersionsPage,
  paper: PaperPage,
  settings: SettingsPage,
};

/** The survey's management: results first. */
export default function SurveySection() {
  const { t } = useTranslation('survey');
  const [path, navigate] = useLocation();
  return (
    <HallQuery>
      {(setup) => (
        <Tabs
          label={t('section')}
          selected={partOf(path)}
          onSelect={(part) => navigate(SURVEY_PATHS[part])}
          items={SURVEY_PARTS.map((part) => {
            const Page = PAGES[part];
            return { id: part, label: t(`part.${part}`), content: <Page setup={setup} /> };
          })}
        />
      )}
    </HallQuery>
  );
}
