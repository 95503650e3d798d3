import MessageCircle from 'lucide-react/icons/message-circle';
import Signpost from 'lucide-react/icons/signpost';
import { useTranslation } from 'react-i18next';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';
import { Panel } from '../../design/Panel.tsx';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { useGuideName, useServiceName } from '../../guide/useGuideName.ts';
import type { Draft } from '../../manage/form/useDraft.ts';
import { CodesField } from '../edit/CodesField.tsx';
import { orNull } from '../edit/entry.ts';
import fields from '../edit/Part.module.css';
import { WordEffect } from './WordEffect.tsx';
import styles from './WordFields.module.css';
import { WORD_KINDS, withTerm } from './word.ts';

export interface WordFieldsProps {
  readonly draft: Draft<Synonym>;
  readonly isNew: boolean;
  readonly lookup: Lookup;
}

/** A word that visitors say, what they mean by it, and beside it what a search for it finds. */
export function WordFields({ draft: { value, set, isFaulty }, isNew, lookup }: WordFieldsProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const serviceName = useServiceName();
  const { services, life_events } = lookup.catalogue;
  const fault = (path: string, text: string) => isFaulty(path) && { error: text };
  return (
    <>
      <div className={styles.word}>
        <Panel title={t('word.title')} icon={MessageCircle}>
          <div className={fields.stack}>
            {isNew && (
              <TextField
                label={t('word.term')}
                description={t('word.termWhat')}
                value={value.term}
                onChange={(term) => set(withTerm(value, term))}
                maxLength={60}
                autoFocus
                isRequired
                {...fault('term', t('word.termFault'))}
              />
            )}
            <TextField
              label={t('column.kana')}
              description={t('word.kanaWhat')}
              value={value.kana ?? ''}
              onChange={(kana) => set({ kana: orNull(kana) })}
              maxLength={80}
              {...fault('kana', t('word.kanaFault'))}
            />
            <Select
              label={t('word.kind')}
              options={WORD_KINDS.map((id) => ({ id, label: t(`word.is.${id}`) }))}
              value={value.kind}
              onChange={(kind) => set({ kind })}
            />
          </div>
        </Panel>
        <WordEffect word={value} lookup={lookup} />
      </div>
      <Panel title={t('word.means')} icon={Signpost}>
        <div className={fields.stack}>
          {isFaulty('services') && (
            <p role="alert" className={fields.fault}>
              {t('word.meansNothing')}
            </p>
          )}
          <p className={fields.note}>{t('word.bestFirst')}</p>
          <div className={fields.halves}>
            <CodesField
              label={t('lists.services')}
              addLabel={t('editor.addRelated')}
              options={services.map((service) => ({ id: service.id, label: serviceName(service) }))}
              value={value.services}
              onChange={(ids) => set({ services: ids })}
            />
            <CodesField
              label={t('lists.life_events')}
              addLabel={t('word.addLifeEvent')}
              options={life_events.map(({ id, names }) => ({ id, label: name(names) }))}
              value={value.life_events}
              onChange={(ids) => set({ life_events: ids })}
            />
          </div>
        </div>
      </Panel>
    </>
  );
}
