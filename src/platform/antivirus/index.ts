/**
 * antivirus: what a virus scanner of the operator says of a file.
 * Decides: nothing; it asks and passes on.
 * Owns: the connection to clamd.
 * Never does: call a file clean that no scanner read.
 */
export { clamdPlace, clamdScanner, type Scanner, type Verdict } from './clamd.js';
