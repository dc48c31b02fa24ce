/** One line on a terminal that says what is going on; silent on anything else. */
export interface Progress {
  show(text: string): void;
  /** Wipes the line, so that what is printed next begins on a clean one. */
  end(): void;
}

export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIPE = '\r\x1b[K';

export function progressOn(screen: Screen): Progress {
  if (!screen.isTTY) return { show: () => {}, end: () => {} };
  let shown = '';
  return {
    show(text) {
      if (text === shown) return;
      shown = text;
      screen.write(`${WIPE}${text} …`);
    },
    end() {
      if (shown !== '') screen.write(WIPE);
      shown = '';
    },
  };
}

export function percentOf(done: number, all: number): string {
  return `${Math.floor((100 * done) / Math.max(1, all))} %`;
}
