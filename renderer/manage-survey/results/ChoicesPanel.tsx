import { useTranslation } from 'react-i18next';
import type { SurveyResults } from '../../../domain/views/survey.ts';
import { Panel } from '../../design/Panel.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useStaffText } from '../useStaffText.ts';
import { AnswerBars } from './AnswerBars.tsx';
import styles from './ChoicesPanel.module.css';
import { Withheld } from './Withheld.tsx';

/** Questions with options and bands: who answered, and how long it felt. */
export function ChoicesPanel({ results }: { readonly results: SurveyResults }) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const staffText = useStaffText();
  return (
    <Panel title={t('choices.title')}>
      <div className={styles.choices}>
        {results.choices.map(({ question, names, options, hidden, n, distribution }) => (
          <section key={question} className={styles.choice}>
            <h3 className={styles.title}>
              {staffText(names)}
              <span className={styles.n}>{t('choices.n', { n: texts.count(n) })}</span>
            </h3>
            {hidden ? (
              <Withheld k={results.k} />
            ) : (
              <AnswerBars
                caption={staffText(names)}
                k={results.k}
                bars={options.map((option) => {
                  const found = distribution.find(({ code }) => code === option.code);
                  return {
                    key: option.code,
                    name: staffText(option.names),
                    count: found?.count ?? (found ? null : 0),
                    share: found?.share ?? null,
                    isHidden: found?.hidden ?? false,
                  };
                })}
              />
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}
