/** A DMN file with one decision "Antwoord", written out from rows: [tests…, outputs…] per rule. For tests. */
export function dmnOf(options: {
  readonly policy: string;
  readonly aggregation?: string;
  readonly inputs: readonly { readonly name: string; readonly allowed?: string }[];
  readonly outputs: readonly {
    readonly name: string;
    readonly allowed?: string;
    readonly fallback?: string;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly namespace?: string;
}): string {
  const { inputs, outputs, rows } = options;
  const ns = options.namespace ?? 'https://www.omg.org/spec/DMN/20191111/MODEL/';
  const cell = (tag: string, text: string) => `<${tag}><text>${escapeXml(text)}</text></${tag}>`;
  const lines = [
    `<definitions xmlns="${ns}" id="d" name="proef" namespace="urn:proef">`,
    ...inputs.map((input) => `<inputData id="i-${input.name}" name="${input.name}"/>`),
    '<decision id="antwoord" name="Antwoord">',
    ...inputs.map(
      (input) => `<informationRequirement><requiredInput href="#i-${input.name}"/></informationRequirement>`,
    ),
    `<decisionTable hitPolicy="${options.policy}"${options.aggregation ? ` aggregation="${options.aggregation}"` : ''}>`,
    ...inputs.map(
      (input) =>
        `<input label="${input.name}">${cell('inputExpression', input.name)}${input.allowed ? cell('inputValues', input.allowed) : ''}</input>`,
    ),
    ...outputs.map(
      (output) =>
        `<output name="${output.name}">${output.allowed ? cell('outputValues', output.allowed) : ''}${output.fallback ? cell('defaultOutputEntry', output.fallback) : ''}</output>`,
    ),
    '<annotation name="reden"/>',
    ...rows.map((row, i) => {
      const tests = row.slice(0, inputs.length).map((text) => cell('inputEntry', text));
      const results = row.slice(inputs.length).map((text) => cell('outputEntry', text));
      return `<rule id="R${i + 1}">${tests.join('')}${results.join('')}${cell('annotationEntry', `reden ${i + 1}`)}</rule>`;
    }),
    '</decisionTable>',
    '</decision>',
    '</definitions>',
  ];
  return lines.join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
