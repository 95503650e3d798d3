import ArrowLeft from 'lucide-react/icons/arrow-left';
import Eye from 'lucide-react/icons/eye';
import Save from 'lucide-react/icons/save';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../domain/catalogue/calendar-date.ts';
import { estimatedSeconds, SURVEY_SECONDS } from '../../../domain/survey/check-version.ts';
import type { SurveyContent, SurveyVersion } from '../../../domain/survey/version.ts';
import { LANGUAGES, type Language } from '../../../domain/ticket/codes.ts';
import type { SurveySetup } from '../../../domain/views/survey.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { isSame } from '../../manage/form/same.ts';
import { useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import { useStaffText } from '../useStaffText.ts';
import { withRenamedScale } from './draft-content.ts';
import { faultsOf, languageFaults } from './faults.ts';
import { NamesEditor } from './NamesEditor.tsx';
import { QuestionsEditor } from './QuestionsEditor.tsx';
import { ScalesEditor } from './ScalesEditor.tsx';
import { SurveyTrial } from './SurveyTrial.tsx';
import styles from './VersionEditor.module.css';

export interface VersionEditorProps {
  /** The version to look at or change; for a new one, the version that it follows. */
  readonly stored: SurveySetup['versions'][number];
  readonly isNew: boolean;
  readonly today: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const FIELD_LABELS = { title: 'editor.title', intro: 'editor.intro', thanks: 'editor.thanks' } as const;

const contentOf = ({
  id: _id,
  version: _version,
  valid_from: _from,
  valid_to: _to,
  ...content
}: SurveyVersion): SurveyContent => content;

function firstDayAfter({ valid_from }: SurveyVersion, today: string): string {
  const next = addDays(valid_from, 1);
  return next > today ? next : today;
}

/** A version's texts, questions and scales; one with answers can only be looked at. */
export function VersionEditor({ stored, isNew, today, onClose, onSaved }: VersionEditorProps) {
  const { t } = useTranslation(['survey', 'codes']);
  const staffText = useStaffText();
  const { version } = stored;
  const [opened] = useState(() => ({ content: contentOf(version), from: firstDayAfter(version, today) }));
  const [content, setContent] = useState(opened.content);
  const [from, setFrom] = useState(opened.from);
  const [language, setLanguage] = useState<Language>('ja');
  const [wasTried, setTried] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const isReadOnly = !isNew && stored.answers > 0;
  useUnsavedChanges(!isSame({ content, from }, opened));
  const onDone = () => {
    notify({ tone: 'success', text: t('editor.saved') });
    onSaved();
  };
  const follow = useAct(
    (requestId, of: SurveyContent) =>
      api.api.survey.versions.follow.$post({
        param: {},
        json: { requestId, survey: version.id, content: of, from },
      }),
    { onDone, silent: true },
  );
  const change = useAct(
    (requestId, of: SurveyContent) =>
      api.api.survey.versions.change.$post({
        param: {},
        json: { requestId, survey: version.id, version: version.version, content: of },
      }),
    { onDone, silent: true },
  );
  const save = isNew ? follow : change;
  const all = faultsOf(content);
  const { paths, problems } = wasTried ? all : { paths: [], problems: [] };
  const set = (part: Partial<SurveyContent>) => setContent((before) => ({ ...before, ...part }));
  const seconds = estimatedSeconds(content);
  const trySave = () => {
    setTried(true);
    if (all.paths.length === 0 && all.problems.length === 0) save.run(content);
  };
  const textOf = (field: 'title' | 'intro' | 'thanks') => (
    <NamesEditor
      label={t(FIELD_LABELS[field])}
      names={content[field]}
      language={language}
      isReadOnly={isReadOnly}
      faults={languageFaults(paths, field)}
      onChange={(names) => set({ [field]: names })}
    />
  );
  return (
    <div className={styles.editor}>
      <header className={styles.head}>
        <Button icon={ArrowLeft} onPress={onClose}>
          {t('editor.back')}
        </Button>
        <h2 className={styles.title}>
          {isNew
            ? t('editor.follows', { version: version.version })
            : t('versions.name', { title: staffText(version.title), version: version.version })}
        </h2>
        <Button icon={Eye} onPress={() => setTrying(true)}>
          {t('versions.try')}
        </Button>
        {!isReadOnly && (
          <Button variant="primary" icon={Save} pending={save.pending} onPress={trySave}>
            {t('editor.save')}
          </Button>
        )}
      </header>
      <SaveProblem problem={save.problem} />
      {isReadOnly && <Banner tone="info">{t('editor.readOnly', { n: stored.answers })}</Banner>}
      {paths.length > 0 && <Banner tone="danger">{t('editor.faults')}</Banner>}
      {problems.map(({ code, at }) => (
        <Banner key={`${code} ${at}`} tone="danger">
          {t(`problem.${code}`, { at, seconds, most: SURVEY_SECONDS })}
        </Banner>
      ))}
      <Panel title={t('editor.form')}>
        <div className={styles.fields}>
          <div className={styles.choices}>
            {isNew && (
              <TextField
                label={t('editor.from')}
                description={t('editor.fromWhat')}
                type="date"
                value={from}
                onChange={setFrom}
              />
            )}
            <Select
              label={t('editor.language')}
              options={LANGUAGES.map((id) => ({ id, label: t(`codes:language.${id}`) }))}
              value={language}
              onChange={(id) => setLanguage(id as Language)}
            />
            <p className={styles.seconds}>
              {t('editor.seconds', { n: content.questions.length, seconds, most: SURVEY_SECONDS })}
            </p>
          </div>
          {textOf('title')}
          {textOf('intro')}
          {textOf('thanks')}
        </div>
      </Panel>
      <QuestionsEditor
        content={content}
        language={language}
        isReadOnly={isReadOnly}
        fixedIds={new Set(version.questions.map(({ id }) => id))}
        paths={paths}
        onChange={(questions) => set({ questions })}
      />
      <ScalesEditor
        content={content}
        language={language}
        isReadOnly={isReadOnly}
        fixedIds={new Set(version.scales.map(({ id }) => id))}
        paths={paths}
        onChange={(scales) => set({ scales })}
        onRename={(before, after) => setContent(withRenamedScale(content, before, after))}
      />
      {isTrying && <SurveyTrial version={{ ...version, ...content }} onClose={() => setTrying(false)} />}
    </div>
  );
}
