export interface TextSelection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is selected within `box`, as offsets in the signal's text; null when nothing or something else is selected. */
export function selectionIn(box: HTMLElement, selection: Selection | null): TextSelection | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { text: range.toString(), start, end };
}

/** Each stretch of the text carries where it begins; a boundary counts from there. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const stretch = element?.closest<HTMLElement>('[data-start]');
  if (!stretch) return null;
  const begin = Number(stretch.dataset['start']);
  return begin + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}
