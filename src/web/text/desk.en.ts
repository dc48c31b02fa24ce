import { fileEn } from './desk/file.en.js';
import { linkEn } from './desk/link.en.js';
import { pagesEn } from './desk/pages.en.js';
import { shellEn } from './desk/shell.en.js';
import { signalEn } from './desk/signal.en.js';
import { warningEn } from './desk/warning.en.js';
import { workStockEn } from './desk/work-stock.en.js';
import type { DeskKey } from './desk.nl.js';

export const deskEn: Record<DeskKey, string> = {
  ...shellEn,
  ...workStockEn,
  ...signalEn,
  ...linkEn,
  ...pagesEn,
  ...fileEn,
  ...warningEn,
};
