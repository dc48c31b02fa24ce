interface Judged<Verdict> {
  readonly verdict: Verdict;
  readonly by_name: string;
  readonly at: Date;
  readonly reason: string;
}

/** Who said what, when and why. */
export function judgementView<Verdict>(row: Judged<Verdict>) {
  return { verdict: row.verdict, by: row.by_name, at: row.at.toISOString(), reason: row.reason || null };
}

/** The same of a judgement that was taken back or replaced, with who did that. */
export function retiredView<Verdict>(
  row: Judged<Verdict> & { readonly retired_at: Date | null; readonly retired_by_name: string | null },
) {
  return {
    ...judgementView(row),
    retiredBy: row.retired_by_name ?? row.by_name,
    retiredAt: (row.retired_at ?? row.at).toISOString(),
  };
}
