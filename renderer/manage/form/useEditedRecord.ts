import { useState } from 'react';

export interface EditedRecord<Value> {
  readonly value: Value;
  readonly isNew: boolean;
}

/**
 * Which record of a list lies open in a dialog.
 * @returns the record as the list has it now, which somebody else may change while it is open, or null; and how to
 * open another or none
 */
export function useEditedRecord<Value extends { readonly id: string }>(
  list: readonly Value[],
): readonly [EditedRecord<Value> | null, (edited: EditedRecord<Value> | null) => void] {
  const [edited, setEdited] = useState<EditedRecord<Value> | null>(null);
  if (edited === null || edited.isNew) return [edited, setEdited];
  const value = list.find(({ id }) => id === edited.value.id) ?? edited.value;
  return [{ ...edited, value }, setEdited];
}
