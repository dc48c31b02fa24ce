import { fileNl } from './desk/file.nl.js';
import { linkNl } from './desk/link.nl.js';
import { pagesNl } from './desk/pages.nl.js';
import { shellNl } from './desk/shell.nl.js';
import { signalNl } from './desk/signal.nl.js';
import { warningNl } from './desk/warning.nl.js';
import { workStockNl } from './desk/work-stock.nl.js';

/** Every word of the desk in Dutch; the keys are the list that English has to match. */
export const deskNl = {
  ...shellNl,
  ...workStockNl,
  ...signalNl,
  ...linkNl,
  ...pagesNl,
  ...fileNl,
  ...warningNl,
} as const;

export type DeskKey = keyof typeof deskNl;
