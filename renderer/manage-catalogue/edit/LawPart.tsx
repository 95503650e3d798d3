import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import { agentRules } from '../../../domain/catalogue/public-service.ts';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import { orNull, replaced, without } from './entry.ts';
import styles from './Part.module.css';
import { type PartProps, useEntryField } from './part.ts';

/** The laws behind it, who may come instead, and what staff should know. */
export function LawPart({ draft }: PartProps) {
  const { t } = useTranslation(['catalogue', 'guide']);
  const field = useEntryField(draft);
  const { value, set, isFaulty } = draft;
  const { rules, agent } = value;
  return (
    <div className={styles.stack}>
      <fieldset className={styles.rows}>
        <legend className={styles.legend}>{t('column.rules')}</legend>
        {rules.map((rule, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no identity but its place
          <div key={at} className={styles.row}>
            <TextField
              label={t('law.law')}
              value={rule.law}
              onChange={(law) => set({ rules: replaced(rules, at, { ...rule, law }) })}
              {...(isFaulty(`rules.${at}`) && { error: t('fault.any') })}
            />
            <TextField
              label={t('law.article')}
              value={rule.article ?? ''}
              onChange={(article) =>
                set({ rules: replaced(rules, at, { ...rule, article: orNull(article) }) })
              }
            />
            <IconButton
              icon={Trash2}
              label={t('editor.takeOut', { name: rule.law })}
              onPress={() => set({ rules: without(rules, at) })}
            />
          </div>
        ))}
        <div>
          <Button icon={Plus} onPress={() => set({ rules: [...rules, { law: '', article: null }] })}>
            {t('law.add')}
          </Button>
        </div>
      </fieldset>
      <div className={styles.halves}>
        <Select
          {...field('agent_rule', 'agent.rule')}
          options={agentRules.map((id) => ({ id, label: t(`guide:agent.${id}`) }))}
          value={agent.rule}
          onChange={(rule) => set({ agent: { ...agent, rule } })}
        />
        <TextField
          {...field('agent_note', 'agent.note')}
          value={agent.note ?? ''}
          onChange={(note) => set({ agent: { ...agent, note: orNull(note) } })}
        />
        <div className={styles.wide}>
          <TextField
            {...field('note')}
            description={t('what.note')}
            rows={3}
            value={value.note ?? ''}
            onChange={(note) => set({ note: orNull(note) })}
          />
        </div>
      </div>
    </div>
  );
}
