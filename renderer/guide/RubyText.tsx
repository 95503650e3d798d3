import { furiganaSegments } from '../../domain/catalogue/furigana.ts';

/** Text in furigana notation (`{転入|てんにゅう}`), the readings above the words. Other text stands as it is. */
export function RubyText({ text }: { readonly text: string }) {
  let offset = 0;
  return furiganaSegments(text).map(({ t, r }) => {
    const key = offset;
    offset += t.length;
    if (r === undefined) return <span key={key}>{t}</span>;
    return (
      <ruby key={key}>
        {t}
        <rp>（</rp>
        <rt>{r}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}
