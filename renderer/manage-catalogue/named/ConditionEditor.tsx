import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../design/Panel.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import { ChoiceField } from '../edit/ChoiceField.tsx';
import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { NameFlags } from '../list/NameFlags.tsx';
import { NamesPanel } from './NamesPanel.tsx';

/** Decided by no question; no code of the catalogue looks so. */
const NONE = '-';

/** When a paper is asked for, and the question of a life event that decides it. */
export function ConditionEditor(props: EditorProps<'conditions'>) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const { draft, frame } = useEditor(props);
  const { value, set, isFaulty } = draft;
  const questions = props.lookup.catalogue.questions.map(({ id, names }) => ({ id, label: name(names) }));
  return (
    <EditorFrame {...frame} badges={!props.isNew && <NameFlags names={value.names} />}>
      <NamesPanel list="conditions" draft={draft} isNew={props.isNew} />
      <Panel title={t('condition.title')} icon={CircleHelp}>
        <ChoiceField
          label={t('condition.question')}
          description={t('condition.what')}
          placeholder={t('condition.none')}
          options={
            value.question === null ? questions : [{ id: NONE, label: t('condition.none') }, ...questions]
          }
          value={value.question}
          onChange={(id) => set({ question: id === NONE ? null : id })}
          {...(isFaulty('question') && { error: t('fault.any') })}
        />
      </Panel>
    </EditorFrame>
  );
}
