import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import {
  faces,
  measures,
  type Scale,
  type ScaleMeasure,
  type ScalePoint,
} from '../../../domain/survey/scale.ts';
import type { SurveyContent } from '../../../domain/survey/version.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { IconButton } from '../../design/IconButton.tsx';
import { Menu } from '../../design/Menu.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Select } from '../../design/Select.tsx';
import { Face } from '../../survey/Face.tsx';
import { newScale } from './draft-content.ts';
import { isFaultyAt, languageFaults } from './faults.ts';
import { IdField } from './IdField.tsx';
import { NamesEditor } from './NamesEditor.tsx';
import styles from './ScalesEditor.module.css';

const NO_FACE = 'none';

export interface ScalesEditorProps {
  readonly content: SurveyContent;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly fixedIds: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly onChange: (scales: readonly Scale[]) => void;
  readonly onRename: (from: string, to: string) => void;
}

/** The scales: their words and faces can change, their levels never, because answers are counted by them. */
export function ScalesEditor(props: ScalesEditorProps) {
  const { content, language, isReadOnly, fixedIds, paths, onChange, onRename } = props;
  const { t } = useTranslation('survey');
  const { scales, questions } = content;
  const isUsed = (id: string) =>
    questions.some((question) => question.kind === 'scale' && question.scale === id);
  const change = (index: number, scale: Scale) =>
    onChange(scales.map((each, at) => (at === index ? scale : each)));
  const addMenu = (
    <Menu
      label={t('editor.addScale')}
      icon={Plus}
      items={measures.map((measure) => ({ id: measure, label: t(`scaleKind.${measure}`) }))}
      onAction={(measure) => onChange([...scales, newScale(measure as ScaleMeasure, scales)])}
    />
  );
  return (
    <Panel title={t('editor.scales')} actions={isReadOnly ? undefined : addMenu}>
      <div className={styles.scales}>
        {scales.map((scale, index) => (
          <section key={scale.id} className={styles.scale}>
            <header className={styles.head}>
              <IdField
                id={scale.id}
                isDisabled={isReadOnly || fixedIds.has(scale.id)}
                isFaulty={isFaultyAt(paths, `scales.${index}.id`)}
                onChange={(id) => onRename(scale.id, id)}
              />
              <p className={styles.measure}>{t(`scaleKind.${scale.measure}`)}</p>
              {!isReadOnly && (
                <IconButton
                  icon={Trash2}
                  label={t('editor.remove')}
                  isDisabled={isUsed(scale.id)}
                  onPress={() => onChange(scales.filter((_, at) => at !== index))}
                />
              )}
            </header>
            <ol className={styles.points}>
              {scale.points.map((point, at) => (
                <Point
                  key={point.code}
                  point={point}
                  language={language}
                  isReadOnly={isReadOnly}
                  faults={languageFaults(paths, `scales.${index}.points.${at}.names`)}
                  onChange={(changed) =>
                    change(index, {
                      ...scale,
                      points: scale.points.map((each) => (each.code === point.code ? changed : each)),
                    })
                  }
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Panel>
  );
}

interface PointProps {
  readonly point: ScalePoint;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly faults: readonly string[];
  readonly onChange: (point: ScalePoint) => void;
}

function Point({ point, language, isReadOnly, faults, onChange }: PointProps) {
  const { t } = useTranslation('survey');
  return (
    <li className={styles.point}>
      <span className={styles.face}>{point.face && <Face code={point.face} />}</span>
      <Select
        label={t('editor.face', { score: point.score })}
        options={[
          { id: NO_FACE, label: t('face.none') },
          ...faces.map((face) => ({ id: face, label: t(`face.${face}`) })),
        ]}
        value={point.face ?? NO_FACE}
        isDisabled={isReadOnly}
        onChange={(id) => onChange({ ...point, face: faces.find((face) => face === id) ?? null })}
      />
      <NamesEditor
        label={t('editor.level', { score: point.score })}
        names={point.names}
        language={language}
        isReadOnly={isReadOnly}
        faults={faults}
        onChange={(names) => onChange({ ...point, names })}
      />
    </li>
  );
}
