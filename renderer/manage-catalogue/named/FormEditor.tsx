import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/TextField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { EditorFrame } from '../edit/EditorFrame.tsx';
import { ISSUERS } from '../edit/new-entries.ts';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { NameFlags } from '../list/NameFlags.tsx';
import { NamesPanel } from './NamesPanel.tsx';

/** A form to fill in: how its name is read, and who makes it. */
export function FormEditor(props: EditorProps<'forms'>) {
  const { t } = useTranslation('catalogue');
  const { draft, frame } = useEditor(props);
  const { value, set, isFaulty } = draft;
  return (
    <EditorFrame {...frame} badges={!props.isNew && <NameFlags names={value.names} />}>
      <NamesPanel list="forms" draft={draft} isNew={props.isNew}>
        <TextField
          label={t('column.kana')}
          description={t('what.formKana')}
          value={value.kana}
          onChange={(kana) => set({ kana })}
          isRequired
          {...(isFaulty('kana') && { error: t('fault.any') })}
        />
        <ToggleChips
          label={t('form.issuer')}
          single
          required
          options={ISSUERS.map((id) => ({ id, label: t(`form.by.${id}`) }))}
          value={[value.issuer]}
          onChange={([issuer]) => issuer && set({ issuer })}
        />
      </NamesPanel>
    </EditorFrame>
  );
}
