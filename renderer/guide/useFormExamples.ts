import { useQuery } from '@tanstack/react-query';
import type { FormExample } from '../../domain/forms/form.ts';

const FOLDER = '../../assets/forms';
const lists = import.meta.glob<readonly FormExample[]>('../../assets/forms/forms.json', {
  import: 'default',
});
const drawings = import.meta.glob<string>('../../assets/forms/*.svg', { query: '?url', import: 'default' });

/** The filled-in examples that come with the program, with the places of their numbers and explanations. */
export function useFormExamples() {
  return useQuery({
    queryKey: ['form-examples'],
    queryFn: async () => (await lists[`${FOLDER}/forms.json`]?.()) ?? [],
    structuralSharing: false,
  });
}

async function loadDrawing(form: string): Promise<SVGSVGElement> {
  const url = await drawings[`${FOLDER}/${form}.svg`]?.();
  if (url === undefined) throw new RangeError(`no drawing of the form ${form}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const drawing = document.importNode(parsed.documentElement, true);
  if (!(drawing instanceof SVGSVGElement)) throw new TypeError(`${url} is no SVG`);
  return drawing;
}

/** The drawing of a form, ready to be put into the page (an `<img>` would not have the page's fonts). */
export function useFormDrawing(form: string) {
  return useQuery({
    queryKey: ['form-drawing', form],
    queryFn: () => loadDrawing(form),
    structuralSharing: false,
  });
}
