import Eye from 'lucide-react/icons/eye';
import FilePlus2 from 'lucide-react/icons/file-plus-corner';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { navigate as goWithoutAsking } from 'wouter/use-browser-location';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import type { SurveySetup } from '../../../domain/views/survey.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { SURVEY_PATHS } from '../paths.ts';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useStaffText } from '../useStaffText.ts';
import { useSurveySetup } from '../useSurveySetup.ts';
import { SurveyTrial } from './SurveyTrial.tsx';
import { VersionEditor } from './VersionEditor.tsx';
import styles from './VersionsPage.module.css';

type Version = SurveySetup['versions'][number];

const NEW = 'new';
const pathOf = (version: number | typeof NEW): string => `${SURVEY_PATHS.versions}/${version}`;

/** The versions of the survey: looked at, tried, changed while nobody answered, followed. */
export function VersionsPage() {
  const survey = useSurveySetup();
  return (
    <QueryView query={survey}>
      {(setup) => (
        <Switch>
          <Route path={`${SURVEY_PATHS.versions}/:version`}>
            {({ version }) => <Editor key={version} setup={setup} version={version} />}
          </Route>
          <Route>
            <VersionList setup={setup} />
          </Route>
        </Switch>
      )}
    </QueryView>
  );
}

function Editor({ setup, version }: { readonly setup: SurveySetup; readonly version: string }) {
  const { t } = useTranslation('survey');
  const [, navigate] = useLocation();
  const newest = setup.versions.at(-1);
  const found =
    version === NEW ? newest : setup.versions.find((each) => each.version.version === Number(version));
  if (!found) return <EmptyState title={t('versions.unknown')} />;
  return (
    <VersionEditor
      stored={found}
      isNew={version === NEW}
      today={setup.today}
      onClose={() => navigate(SURVEY_PATHS.versions)}
      onSaved={() => goWithoutAsking(SURVEY_PATHS.versions)}
    />
  );
}

type State = 'now' | 'later' | 'over';

function stateOf({ valid_from, valid_to }: SurveyVersion, today: string): State {
  if (valid_from > today) return 'later';
  return valid_to !== null && valid_to < today ? 'over' : 'now';
}

const TONES = { now: 'success', later: 'info', over: 'neutral' } as const;

function VersionList({ setup }: { readonly setup: SurveySetup }) {
  const { t } = useTranslation('survey');
  const [, navigate] = useLocation();
  const texts = useFigureTexts();
  const staffText = useStaffText();
  const [tried, setTried] = useState<SurveyVersion | null>(null);
  const columns: readonly Column<Version>[] = [
    {
      id: 'version',
      header: t('versions.version'),
      rowHeader: true,
      cell: ({ version }) =>
        t('versions.name', { title: staffText(version.title), version: version.version }),
    },
    {
      id: 'state',
      header: t('versions.state'),
      nowrap: true,
      cell: ({ version }) => {
        const state = stateOf(version, setup.today);
        return <Badge tone={TONES[state]}>{t(`versions.is.${state}`)}</Badge>;
      },
    },
    {
      id: 'valid',
      header: t('versions.valid'),
      nowrap: true,
      cell: ({ version: { valid_from, valid_to } }) =>
        t(valid_to === null ? 'versions.from' : 'versions.between', { from: valid_from, to: valid_to ?? '' }),
    },
    {
      id: 'questions',
      header: t('versions.questions'),
      numeric: true,
      cell: ({ version }) => texts.count(version.questions.length),
    },
    {
      id: 'seconds',
      header: t('versions.seconds'),
      numeric: true,
      nowrap: true,
      cell: ({ seconds }) => t('versions.secondsOf', { n: seconds }),
    },
    {
      id: 'answers',
      header: t('versions.answers'),
      numeric: true,
      cell: ({ answers }) => texts.count(answers),
    },
    {
      id: 'acts',
      header: t('versions.acts'),
      cell: ({ version, answers }) => (
        <div className={styles.acts}>
          <Button icon={Eye} onPress={() => setTried(version)}>
            {t('versions.try')}
          </Button>
          <Button icon={Pencil} onPress={() => navigate(pathOf(version.version))}>
            {t(answers > 0 ? 'versions.look' : 'versions.edit')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <Panel
      title={t('part.versions')}
      flush
      actions={
        <Button variant="primary" icon={FilePlus2} onPress={() => navigate(pathOf(NEW))}>
          {t('versions.follow')}
        </Button>
      }
    >
      <Table
        caption={t('part.versions')}
        hideCaption
        columns={columns}
        rows={[...setup.versions].reverse()}
        rowKey={({ version }) => `${version.id} ${version.version}`}
        empty={<EmptyState title={t('versions.none')} />}
      />
      <p className={styles.note}>{t('versions.note')}</p>
      {tried && <SurveyTrial version={tried} onClose={() => setTried(null)} />}
    </Panel>
  );
}
