import type { FieldPlan } from '../../linkage/index.js';

/** What was chosen, in lines for stderr: which columns are compared and how, which are not and why. */
export function describePlan({ fields, swaps, leftOut }: FieldPlan): string[] {
  const lines = fields.map(
    ({ name, kind, protectedAs }) =>
      `compare ${name} as ${kind}${protectedAs ? ` (protected attribute: ${protectedAs}; --without "${name}" leaves it out)` : ''}`,
  );
  for (const { first, second } of swaps) {
    lines.push(`compare ${fields[first]!.name} with ${fields[second]!.name} crosswise too`);
  }
  for (const { column, reason } of leftOut) lines.push(`leave out ${column}: ${reason}`);
  return lines;
}
