/** A line on stderr that says how far the work is; silent when stderr is no terminal. */
export function showProgress(total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  let shown = -1;
  return (done) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    process.stderr.write(`\r${done} of ${total} series (${percent} %)${done === total ? '\n' : ''}`);
  };
}
