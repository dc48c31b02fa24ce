/** dmn-moddle ships no types: only what read-dmn.ts uses, and everything it returns is checked there. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly Error[] }>;
  }
}
