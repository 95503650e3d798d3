import Languages from 'lucide-react/icons/languages';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueList } from '../../../domain/catalogue/entry.ts';
import type { Names } from '../../../domain/catalogue/language.ts';
import { Panel } from '../../design/Panel.tsx';
import type { Draft } from '../../manage/form/useDraft.ts';
import { CodeField } from '../edit/CodeField.tsx';
import styles from '../edit/Part.module.css';
import { TranslationsPart } from './TranslationsPart.tsx';

/** What every entry but procedures and words is known by. */
export interface Named {
  readonly id: string;
  readonly names: Names;
}

export interface NamesPanelProps {
  readonly list: CatalogueList;
  readonly draft: Pick<Draft<Named>, 'value' | 'set' | 'isFaulty'>;
  readonly isNew: boolean;
  /** Further fields about the name. */
  readonly children?: ReactNode;
}

/** The code of a new entry, and its names in all languages. */
export function NamesPanel({ list, draft: { value, set, isFaulty }, isNew, children }: NamesPanelProps) {
  const { t } = useTranslation('catalogue');
  return (
    <Panel title={t('part.translations')} icon={Languages}>
      <div className={styles.stack}>
        <p className={styles.note}>{t('what.translations')}</p>
        <TranslationsPart
          names={value.names}
          onChange={(names) => set({ names })}
          isFaulty={isFaulty}
          autoFocus={isNew}
          isLong={list === 'questions'}
        />
        {(children !== undefined || isNew) && (
          <div className={styles.halves}>
            {children}
            {isNew && (
              <CodeField list={list} id={value.id} onChange={(id) => set({ id })} isFaulty={isFaulty} />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}
