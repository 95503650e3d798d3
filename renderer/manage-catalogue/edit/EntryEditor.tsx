import {
  ArrowLeft,
  BookMarked,
  CalendarClock,
  CalendarRange,
  FileText,
  IdCard,
  JapaneseYen,
  Languages,
  MapPin,
  Save,
  Tag,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type PublicService, publicServiceSchema } from '../../../domain/catalogue/public-service.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { cx } from '../../design/cx.ts';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import form from '../../manage/form/Form.module.css';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { useDraft } from '../../manage/form/useDraft.ts';
import { FlagBadges } from '../list/FlagBadges.tsx';
import { CATALOGUE_PATHS } from '../paths.ts';
import { DeadlinesPart } from './DeadlinesPart.tsx';
import styles from './EntryEditor.module.css';
import { furtherFaults } from './entry.ts';
import { FeePart } from './FeePart.tsx';
import { LawPart } from './LawPart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { NamesPart } from './NamesPart.tsx';
import { PapersPart } from './PapersPart.tsx';
import { RemoveEntry } from './RemoveEntry.tsx';
import { TextsPart } from './TextsPart.tsx';
import { useSaveEntry } from './useSaveEntry.ts';
import { ValidityPart } from './ValidityPart.tsx';
import { WherePart } from './WherePart.tsx';

export interface EntryEditorProps {
  readonly stored: PublicService;
  readonly isNew: boolean;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
}

const NO_IDS: ReadonlySet<string> = new Set();

/** Everything that the guide says of a procedure. It is saved as a whole, and all of it is in the journal. */
export function EntryEditor({ stored, isNew, setup, lookup }: EntryEditorProps) {
  const { t } = useTranslation(['catalogue', 'manage']);
  const [, navigate] = useLocation();
  // What others change meanwhile must not slip in under what is being typed: saving says so instead.
  const [opened] = useState(stored);
  const taken = isNew ? new Set(lookup.services.keys()) : NO_IDS;
  const draft = useDraft(opened, publicServiceSchema, (service) => furtherFaults(service, taken));
  const leave = () => navigate(CATALOGUE_PATHS.list);
  const saving = useSaveEntry(({ name }) => {
    notify({ tone: 'success', text: t('editor.saved', { name }) });
    leave();
  });
  const save = () => {
    const sound = draft.check();
    if (sound) saving.run({ content: publicServiceSchema.parse(sound), base: isNew ? null : opened });
  };
  useShortcuts([{ key: 'Ctrl+S', label: t('manage:save'), action: save }]);
  const part = { draft, setup, lookup };
  return (
    <form
      noValidate
      className={styles.editor}
      aria-label={isNew ? t('list.add') : stored.name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header className={styles.head}>
        <ButtonLink icon={ArrowLeft} href={CATALOGUE_PATHS.list}>
          {t('editor.back')}
        </ButtonLink>
        <div className={styles.titles}>
          <h2 className={styles.title}>{isNew ? t('list.add') : stored.name}</h2>
          {!isNew && <FlagBadges service={draft.value} today={setup.day} />}
        </div>
      </header>
      <Panel title={t('part.names')} icon={Tag}>
        <NamesPart {...part} isNew={isNew} />
      </Panel>
      <Panel title={t('part.where')} icon={MapPin}>
        <WherePart {...part} />
      </Panel>
      <Panel title={t('part.papers')} icon={IdCard}>
        <PapersPart {...part} />
      </Panel>
      <Panel title={t('part.fee')} icon={JapaneseYen}>
        <FeePart {...part} />
      </Panel>
      <Panel title={t('part.deadlines')} icon={CalendarClock}>
        <DeadlinesPart {...part} />
      </Panel>
      <Panel title={t('part.links')} icon={FileText}>
        <LinksPart {...part} />
      </Panel>
      <Panel title={t('part.law')} icon={BookMarked}>
        <LawPart {...part} />
      </Panel>
      <Panel title={t('part.texts')} icon={Languages}>
        <TextsPart {...part} />
      </Panel>
      <Panel title={t('part.validity')} icon={CalendarRange}>
        <ValidityPart {...part} />
      </Panel>
      {!isNew && <RemoveEntry service={stored} onRemoved={leave} />}
      <SaveProblem problem={saving.problem} />
      {draft.hasFaults && (
        <div role="alert">
          <Banner tone="danger">{t('manage:faults')}</Banner>
        </div>
      )}
      <div className={cx(form.foot, form.saving)}>
        {draft.isChanged && <p className={form.note}>{t('manage:unsaved')}</p>}
        <Button variant="primary" type="submit" icon={Save} shortcut="Ctrl+S" pending={saving.pending}>
          {t('manage:save')}
        </Button>
      </div>
    </form>
  );
}
