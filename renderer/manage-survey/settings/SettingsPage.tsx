import ExternalLink from 'lucide-react/icons/external-link';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { counterModes, type SurveySettings, surveySettingsSchema } from '../../../domain/survey/settings.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { useName } from '../../api/useName.ts';
import { Button } from '../../design/Button.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { useDraft } from '../../manage/form/useDraft.ts';
import { useUnfinishedTyping } from '../../manage/form/useUnfinishedTyping.ts';
import { useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import { useSurveySetup } from '../useSurveySetup.ts';
import styles from './SettingsPage.module.css';

/** When counters ask, how long free text is kept, and where the screens for visitors are. */
export function SettingsPage({ setup }: { readonly setup: HallSetup }) {
  const survey = useSurveySetup();
  return (
    <div className={styles.page}>
      <QueryView query={survey}>{({ settings }) => <SettingsForm settings={settings} />}</QueryView>
      <ScreenLinks setup={setup} />
    </div>
  );
}

function SettingsForm({ settings }: { readonly settings: SurveySettings }) {
  const { t } = useTranslation('survey');
  const draft = useDraft(settings, surveySettingsSchema);
  const typing = useUnfinishedTyping();
  useUnsavedChanges(draft.isChanged || typing.isTyped);
  const save = useAct(
    (requestId, value: SurveySettings) =>
      api.api.survey.settings.$post({ param: {}, json: { requestId, settings: value } }),
    {
      silent: true,
      onDone: (_, saved) => {
        draft.settle(saved);
        notify({ tone: 'success', text: t('settings.saved') });
      },
    },
  );
  return (
    <Panel title={t('settings.title')}>
      <form
        noValidate
        className={styles.form}
        {...typing.watch}
        onSubmit={(event) => {
          event.preventDefault();
          const checked = draft.check();
          if (checked) save.run(checked);
        }}
      >
        <SaveProblem problem={save.problem} />
        <ToggleChips
          label={t('settings.atCounter')}
          single
          required
          options={counterModes.map((mode) => ({ id: mode, label: t(`settings.mode.${mode}`) }))}
          value={[draft.value.atCounter]}
          onChange={([atCounter]) => atCounter && draft.set({ atCounter })}
        />
        <p className={styles.note}>{t(`settings.modeWhat.${draft.value.atCounter}`)}</p>
        <NumberField
          label={t('settings.retention')}
          description={t('settings.retentionWhat')}
          value={draft.value.retentionDays}
          onChange={(retentionDays) => draft.set({ retentionDays: retentionDays ?? 0 })}
          min={30}
          max={3_650}
          unit={t('settings.days')}
          {...(draft.isFaulty('retentionDays') && { error: t('settings.retentionFault') })}
        />
        <Button type="submit" variant="primary" pending={save.pending}>
          {t('settings.save')}
        </Button>
      </form>
    </Panel>
  );
}

function ScreenLinks({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('survey');
  const name = useName();
  const counters = setup.counters.filter(({ active }) => active);
  const screens = [
    { href: '/survey', label: t('screens.tablet') },
    ...counters.map(({ id, names }) => ({
      href: `/survey/counter/${id}`,
      label: t('screens.counter', { counter: name(names) }),
    })),
  ];
  return (
    <Panel title={t('screens.title')} icon={MonitorSmartphone}>
      <p className={styles.note}>{t('screens.what')}</p>
      <ul className={styles.screens}>
        {screens.map(({ href, label }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer" className={styles.screen}>
              {label}
              <ExternalLink aria-hidden className={styles.icon} />
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
