/** One line of CSV with its newline; quotes only where a reader needs them. */
export function formatCsvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(formatCsvCell).join(',')}\n`;
}

/** One cell; quotes only where a reader needs them. */
export function formatCsvCell(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
