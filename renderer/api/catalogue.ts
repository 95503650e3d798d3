import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { api, read } from './client.ts';

/** The guide's catalogue as the city has it. */
export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    // The client's types end at the recursive question trees; the server checks the answer by this very schema.
    queryFn: async () => (await read(api.api.catalogue.$get({ param: {} }))) as unknown as Catalogue,
  });
}

/** The name of a procedure in the reader's language; its code where the catalogue has it no more. */
export function useProcedureName(): (id: string) => string {
  const { i18n } = useTranslation('app');
  const { data } = useCatalogue();
  return (id) => {
    const service = data?.services.find((s) => s.id === id);
    if (!service) return id;
    return i18n.language === 'en' ? (service.texts.en?.name ?? service.name) : service.name;
  };
}

/** The name of a paper in the reader's language; its code where the catalogue has it no more. */
export function usePaperName(): (id: string) => string {
  const { i18n } = useTranslation('app');
  const { data } = useCatalogue();
  return (id) => {
    const names = data?.evidence.find((e) => e.id === id)?.names;
    if (!names) return id;
    return (i18n.language === 'en' ? names.en?.text : undefined) ?? names.ja.text;
  };
}
