import BookMarked from 'lucide-react/icons/book-bookmark';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CalendarRange from 'lucide-react/icons/calendar-range';
import FileText from 'lucide-react/icons/file-text';
import IdCard from 'lucide-react/icons/id-card';
import JapaneseYen from 'lucide-react/icons/japanese-yen';
import Languages from 'lucide-react/icons/languages';
import MapPin from 'lucide-react/icons/map-pin';
import Tag from 'lucide-react/icons/tag';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel.tsx';
import { FlagBadges } from '../list/FlagBadges.tsx';
import { DeadlinesPart } from './DeadlinesPart.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { furtherFaults } from './entry.ts';
import { FeePart } from './FeePart.tsx';
import { LawPart } from './LawPart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { NamesPart } from './NamesPart.tsx';
import { PapersPart } from './PapersPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import { useEditor } from './useEditor.ts';
import type { EditorProps } from './useEntryEditing.ts';
import { ValidityPart } from './ValidityPart.tsx';
import { WherePart } from './WherePart.tsx';

/** Everything that the guide says of a procedure. */
export function EntryEditor(props: EditorProps<'services'>) {
  const { isNew, setup, lookup } = props;
  const { t } = useTranslation('catalogue');
  const { draft, frame } = useEditor(props, furtherFaults);
  const part = { draft, setup, lookup };
  return (
    <EditorFrame {...frame} badges={!isNew && <FlagBadges service={draft.value} today={setup.day} />}>
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
    </EditorFrame>
  );
}
