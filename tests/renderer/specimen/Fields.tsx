import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '../../../renderer/design/Checkbox.tsx';
import { ComboBox } from '../../../renderer/design/ComboBox.tsx';
import { NumberField } from '../../../renderer/design/NumberField.tsx';
import { Panel } from '../../../renderer/design/Panel.tsx';
import { Select } from '../../../renderer/design/Select.tsx';
import { TextField } from '../../../renderer/design/TextField.tsx';
import { ToggleChips } from '../../../renderer/design/ToggleChips.tsx';
import styles from './Specimen.module.css';
import type { WORDS } from './words.ts';

interface FieldsProps {
  readonly w: (typeof WORDS)['ja' | 'en'];
  readonly icons: readonly LucideIcon[];
}

/** The controls that something is entered with. */
export function Fields({ w, icons }: FieldsProps) {
  const [note, setNote] = useState('');
  const [quantity, setQuantity] = useState<number | null>(2);
  const [language, setLanguage] = useState<string | null>('1');
  const [procedure, setProcedure] = useState<string | null>(null);
  const [hasPapers, setPapers] = useState(true);
  const [support, setSupport] = useState<readonly string[]>(['0', '2']);
  const numbered = (labels: readonly string[]) => labels.map((label, id) => ({ id: String(id), label }));
  const supports = numbered(w.supports).map((option, at) => {
    const icon = icons[at];
    return icon ? { ...option, icon } : option;
  });
  return (
    <Panel title={w.fields}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <Select
            label={w.language}
            options={numbered(w.languages)}
            value={language}
            onChange={setLanguage}
          />
          <ComboBox
            label={w.procedure}
            options={numbered(w.procedures)}
            value={procedure}
            onChange={setProcedure}
            isRequired
          />
          <NumberField
            label={w.quantity}
            value={quantity}
            onChange={setQuantity}
            min={1}
            max={9}
            unit={w.unit}
          />
        </div>
        <ToggleChips label={w.support} options={supports} value={support} onChange={setSupport} />
        <div className={styles.row}>
          <Checkbox isSelected={hasPapers} onChange={setPapers} description={w.papersHelp}>
            {w.papers}
          </Checkbox>
          <Checkbox isSelected={false} onChange={() => {}}>
            {w.papers}
          </Checkbox>
          <Checkbox isSelected={false} onChange={() => {}} isDisabled>
            {w.papers}
          </Checkbox>
        </div>
        <TextField label={w.name} description={w.nameHelp} rows={2} value={note} onChange={setNote} />
        <TextField label={w.name} error={w.nameError} value="123456789012" onChange={() => {}} />
        <TextField label={w.name} isDisabled value={w.procedures[0]} onChange={() => {}} />
      </div>
    </Panel>
  );
}
