const NAME = "\\p{Lu}[\\p{L}'’-]+";

/** What in a comment may tell who its writer, or somebody else, is. */
const TELLING = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /(?:\+44\s?\(?0?\)?|\b0)(?:[\s-]?\d){9,10}\b/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/giu,
  new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?\\s+${NAME}(?:\\s+${NAME})?`, 'gu'),
  new RegExp(
    `\\b[Mm]y\\s+(?:(?:line|team|practice|service)\\s+)?(?:manager|supervisor|boss|colleague|leader)(?:,|\\s+is|\\s+called)?\\s+${NAME}(?:\\s+${NAME})?`,
    'gu'),
];

/** E-mail addresses, telephone numbers, postcodes and names in a text. It is looked at here and never sent for it. */
export function telling(text: string): string[] {
  const found = TELLING.flatMap(pattern => text.match(pattern) ?? []).map(each => each.trim());
  return [...new Set(found)];
}
