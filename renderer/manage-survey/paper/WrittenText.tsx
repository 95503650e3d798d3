import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import styles from './PaperEntry.module.css';

export interface WrittenTextProps {
  /** Empty: nothing is shown. */
  readonly text: string;
  /** Another text is being written. */
  readonly isDisabled: boolean;
  readonly onRewrite: () => void;
}

/** What was typed of the form's own words, to be read once more, and the way back to it. */
export function WrittenText({ text, isDisabled, onRewrite }: WrittenTextProps) {
  const { t } = useTranslation('survey');
  if (text === '') return null;
  return (
    <div className={styles.write}>
      <p className={styles.written}>{text}</p>
      <Button isDisabled={isDisabled} onPress={onRewrite}>
        {t('paper.rewrite')}
      </Button>
    </div>
  );
}
