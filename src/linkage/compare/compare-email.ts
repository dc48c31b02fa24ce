import type { Comparison } from './comparison.js';
import { editDistance } from './edit-distance.js';
import { jaroWinkler } from './jaro-winkler.js';

/** E-mail addresses in lower case. */
export const compareEmail: Comparison = {
  levels: [
    'equal',
    'one character off',
    'up to three characters off',
    'same name, other provider',
    'very alike',
    'alike',
    'same provider',
    'different',
  ],
  level(left, right) {
    if (left === right) return 0;
    const edits = editDistance(left, right, 3);
    if (edits === 1) return 1;
    if (edits <= 3) return 2;
    const [leftName = '', leftHost = ''] = left.split('@');
    const [rightName = '', rightHost = ''] = right.split('@');
    if (leftName === rightName && leftName.length > 3) return 3;
    const alike = jaroWinkler(left, right);
    if (alike >= 0.92) return 4;
    if (alike >= 0.85) return 5;
    return leftHost === rightHost && leftHost !== '' ? 6 : 7;
  },
};
