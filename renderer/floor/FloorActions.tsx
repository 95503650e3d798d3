import { AlertBadge } from '../alerts/AlertBadge.tsx';
import { EmergencyKey } from '../emergency/EmergencyKey.tsx';

/** What the front desk has in its header. */
export function FloorActions() {
  return (
    <>
      <AlertBadge />
      <EmergencyKey counter={null} />
    </>
  );
}
