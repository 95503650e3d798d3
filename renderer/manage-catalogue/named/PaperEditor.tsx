import ArrowDownNarrowWide from 'lucide-react/icons/arrow-down-narrow-wide';
import BadgeCheck from 'lucide-react/icons/badge-check';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import { CodesField } from '../edit/CodesField.tsx';
import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { NameFlags } from '../list/NameFlags.tsx';
import { NamesPanel } from './NamesPanel.tsx';
import { WaysPart } from './WaysPart.tsx';
import { wayFaults } from './ways.ts';

/** A paper that procedures ask for, what counts as it, and what it is good for as well. */
export function PaperEditor(props: EditorProps<'evidence'>) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const { draft, frame } = useEditor(props, wayFaults);
  const { value, set, isFaulty } = draft;
  // A paper cannot stand for itself.
  const papers = props.lookup.catalogue.evidence
    .filter(({ id }) => id !== value.id)
    .map(({ id, names }) => ({ id, label: name(names) }));
  return (
    <EditorFrame {...frame} badges={!props.isNew && <NameFlags names={value.names} />}>
      <NamesPanel list="evidence" draft={draft} isNew={props.isNew} />
      <Panel title={t('paper.counts')} icon={BadgeCheck}>
        <WaysPart
          ways={value.counts}
          papers={papers}
          onChange={(counts) => set({ counts })}
          isFaulty={isFaulty}
        />
      </Panel>
      <Panel title={t('paper.satisfies')} icon={ArrowDownNarrowWide}>
        <CodesField
          label={t('paper.satisfiesWhat')}
          addLabel={t('editor.addPaper')}
          options={papers}
          value={value.satisfies}
          onChange={(satisfies) => set({ satisfies })}
        />
      </Panel>
    </EditorFrame>
  );
}
