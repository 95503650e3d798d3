import type { Cost } from './cost.ts';

/** Yen for `quantity` copies; a cost per application or card is paid once. null where the amount is not known. */
export function costTotal(cost: Cost, quantity: number): number | null {
  if (cost.yen === null) return null;
  return cost.per === 'copy' ? cost.yen * quantity : cost.yen;
}
