/**
 * The line in the XML on which each rule of a decision starts, first rule first.
 * The DMN reader keeps no positions, and an error that names no line sends the owner of a table searching.
 * Empty when the decision has no id.
 */
export function ruleLines(xml: string, decisionId: string | undefined): readonly number[] {
  if (decisionId === undefined) return [];
  const opening = [...xml.matchAll(/<(?:[\w.-]+:)?decision\s[^>]*>/g)].find((tag) =>
    new RegExp(`\\bid\\s*=\\s*["']${escapeRegExp(decisionId)}["']`).test(tag[0]),
  );
  if (!opening) return [];
  const end = /<\/(?:[\w.-]+:)?decision>/.exec(xml.slice(opening.index));
  const body = xml.slice(opening.index, end ? opening.index + end.index : undefined);
  return [...body.matchAll(/<(?:[\w.-]+:)?rule[\s>]/g)].map(
    (tag) => xml.slice(0, opening.index + tag.index).split('\n').length,
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
