import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import type { Way } from '../../../domain/catalogue/evidence.ts';
import { Button } from '../../design/Button.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import type { Option } from '../../design/options.ts';
import { CodesField } from '../edit/CodesField.tsx';
import { replaced, without } from '../edit/entry.ts';
import { useOpenChoices } from '../edit/open-choices.ts';
import part from '../edit/Part.module.css';
import styles from './WaysPart.module.css';

export interface WaysPartProps {
  readonly ways: readonly Way[];
  readonly papers: readonly Option<string>[];
  readonly onChange: (ways: readonly Way[]) => void;
  readonly isFaulty: (path: string) => boolean;
}

/** What counts as a paper: so many of a list, or so many of another. */
export function WaysPart({ ways, papers, onChange, isFaulty }: WaysPartProps) {
  const { t } = useTranslation('catalogue');
  const choices = useOpenChoices();
  // What is chosen below it and not added would be lost, or stand under another way.
  const takeOut = (at: number) => choices.pointOut() || onChange(without(ways, at));
  return (
    <div className={part.stack}>
      <p className={part.note}>{t(ways.length === 0 ? 'paper.onlyItself' : 'paper.anyWay')}</p>
      <ol className={styles.ways}>
        {ways.map((way, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way has no identity but its place
          <li key={at} className={styles.way}>
            <div className={styles.head}>
              <NumberField
                label={t('paper.take', { way: at + 1 })}
                value={Number.isNaN(way.take) ? null : way.take}
                onChange={(take) => onChange(replaced(ways, at, { ...way, take: take ?? Number.NaN }))}
                min={1}
                max={9}
                unit={t('paper.pieces')}
                {...(isFaulty(`counts.${at}.take`) && { error: t('paper.tooFew') })}
              />
              <Button variant="quiet" icon={Trash2} onPress={() => takeOut(at)}>
                {t('paper.removeWay', { way: at + 1 })}
              </Button>
            </div>
            <CodesField
              label={t('paper.of')}
              addLabel={t('paper.addTo', { way: at + 1 })}
              options={papers}
              value={way.of}
              onChange={(of) => onChange(replaced(ways, at, { ...way, of }))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={Plus} onPress={() => onChange([...ways, { take: 1, of: [] }])}>
          {t('paper.addWay')}
        </Button>
      </div>
    </div>
  );
}
