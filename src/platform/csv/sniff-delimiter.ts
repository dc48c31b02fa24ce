const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * The delimiter that cuts the first lines into the same number of cells, more than one, most often.
 * A single column has no delimiter: it reads as comma. Quoted stretches are left out of the count.
 */
export function sniffDelimiter(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', 50)
    .filter((line) => line.trim() !== '');
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const counts = lines.map((line) => line.split(delimiter).length);
    const columns = counts[0] ?? 1;
    const agreeing = counts.filter((count) => count === columns).length / Math.max(1, counts.length);
    const score = columns > 1 ? agreeing * Math.log2(columns + 1) : 0;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
