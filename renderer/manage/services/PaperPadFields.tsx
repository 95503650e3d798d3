import type { Service } from '../../../domain/hall/hall.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';

const USUAL_PAD = { from: 9001, to: 9100 };

/** The digits on the pad that is torn off while the power is out: the program leaves them alone. */
export function PaperPadFields({ draft }: { readonly draft: Draft<Service> }) {
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  const { paperPad } = value;
  const { label, description } = texts('paperPad');
  return (
    <>
      <Checkbox
        isSelected={paperPad !== null}
        onChange={(hasPad) => set({ paperPad: hasPad ? USUAL_PAD : null })}
        description={description}
      >
        {label}
      </Checkbox>
      {paperPad && (
        <>
          <NumberField
            {...texts('paperPadFrom', isFaulty('paperPad.from'))}
            value={paperPad.from}
            onChange={(from) => set({ paperPad: { ...paperPad, from: from ?? Number.NaN } })}
            min={1}
            max={9999}
            isTicketNumber
          />
          <NumberField
            {...texts('paperPadTo', isFaulty('paperPad.to'))}
            value={paperPad.to}
            onChange={(to) => set({ paperPad: { ...paperPad, to: to ?? Number.NaN } })}
            min={1}
            max={9999}
            isTicketNumber
          />
        </>
      )}
    </>
  );
}
