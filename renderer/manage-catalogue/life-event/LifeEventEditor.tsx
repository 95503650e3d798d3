import CirclePlay from 'lucide-react/icons/circle-play';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import ListChecks from 'lucide-react/icons/list-checks';
import ListOrdered from 'lucide-react/icons/list-ordered';
import { useTranslation } from 'react-i18next';
import type { LifeEvent } from '../../../domain/catalogue/life-event.ts';
import { inVisitingOrder } from '../../../domain/catalogue/question-tree.ts';
import { Panel } from '../../design/Panel.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useServiceName } from '../../guide/useGuideName.ts';
import { CodesField } from '../edit/CodesField.tsx';
import { EditorFrame } from '../edit/EditorFrame.tsx';
import { useEditor } from '../edit/useEditor.ts';
import type { EditorProps } from '../edit/useEntryEditing.ts';
import { NameFlags } from '../list/NameFlags.tsx';
import { NamesPanel } from '../named/NamesPanel.tsx';
import { AskPart } from './AskPart.tsx';
import styles from './LifeEventEditor.module.css';
import { OrderPart } from './OrderPart.tsx';
import { TryAnswers } from './TryAnswers.tsx';

/** What has happened to a visitor: what is asked, which procedures follow, in which order they are visited. */
export function LifeEventEditor(props: EditorProps<'life_events'>) {
  const { isNew, lookup } = props;
  const { t } = useTranslation('catalogue');
  const serviceName = useServiceName();
  const { draft, frame } = useEditor(props);
  const { value, set, isFaulty } = draft;
  const change = (part: Partial<LifeEvent>) => set(inVisitingOrder({ ...value, ...part }));
  const procedures = lookup.catalogue.services.map((service) => ({
    id: service.id,
    label: serviceName(service),
  }));
  const names = (
    <NamesPanel list="life_events" draft={draft} isNew={isNew}>
      <TextField
        label={t('column.kana')}
        description={t('what.kana')}
        value={value.kana}
        onChange={(kana) => set({ kana })}
        isRequired
        {...(isFaulty('kana') && { error: t('fault.any') })}
      />
    </NamesPanel>
  );
  return (
    <EditorFrame {...frame} badges={!isNew && <NameFlags names={value.names} />}>
      {isNew && names}
      <div className={styles.columns}>
        <div className={styles.tree}>
          <Panel title={t('life.always')} icon={ListChecks}>
            <CodesField
              label={t('life.alwaysWhat')}
              addLabel={t('editor.addRelated')}
              options={procedures}
              value={value.always}
              onChange={(always) => change({ always })}
            />
          </Panel>
          <Panel title={t('lists.questions')} icon={CircleHelp}>
            <AskPart
              nodes={value.ask}
              procedures={procedures}
              lookup={lookup}
              onChange={(ask) => change({ ask })}
            />
          </Panel>
        </div>
        <div className={styles.aside}>
          <Panel title={t('life.try')} icon={CirclePlay}>
            <TryAnswers event={value} lookup={lookup} />
          </Panel>
        </div>
      </div>
      <Panel title={t('life.order')} icon={ListOrdered}>
        <OrderPart event={value} procedures={procedures} onChange={(order) => set({ order })} />
      </Panel>
      {!isNew && names}
    </EditorFrame>
  );
}
