import { useTranslation } from 'react-i18next';
import { useLookup } from '../guide/lookup.ts';
import { useServiceName } from '../guide/useGuideName.ts';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { take } from './desk.ts';
import { QUICK_PROCEDURES } from './quickProcedures.ts';
import { wishFor } from './wishes.ts';

export interface QuickKey {
  readonly key: ShortcutKey;
  readonly procedure: string;
  readonly label: string;
  readonly act: () => void;
}

/**
 * Binds the keys of the commonest procedures, whatever the guide shows. Those that a city took out have none.
 * @param onTaken called after one was taken up
 */
export function useQuickKeys(onTaken: () => void): readonly QuickKey[] {
  const { t } = useTranslation('floor');
  const name = useServiceName();
  const lookup = useLookup();
  const quick = QUICK_PROCEDURES.flatMap(({ key, procedure }) => {
    const service = lookup?.services.get(procedure);
    if (!service) return [];
    const act = () => {
      take([wishFor(service)]);
      onTaken();
    };
    return [{ key, procedure, label: name(service), act }];
  });
  useShortcuts(
    quick.map(({ key, label, act }) => ({ key, label: t('quick.add', { name: label }), action: act })),
  );
  return quick;
}
