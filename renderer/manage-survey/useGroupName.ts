import { useTranslation } from 'react-i18next';
import { ALL } from '../../domain/survey/groups.ts';
import { NO_SERVICE } from '../../domain/survey/tally.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';

/** The name of a group of responses: a service, those tied to none, or all. */
export function useGroupName(): (group: string) => string {
  const { t } = useTranslation('survey');
  const name = useName();
  const { data } = useHall();
  return (group) => {
    if (group === ALL) return t('group.all');
    if (group === NO_SERVICE) return t('group.none');
    const service = data?.services.find(({ id }) => id === group);
    return service ? name(service.names) : group;
  };
}
