/**
 * retention: when a record's life ends.
 * Decides: until which day a record is kept and what happens then.
 * Owns: the retention classes and their terms.
 * Never does: destroy what is frozen by a rights request or a legal hold.
 */
export {
  parseRetentionPolicy,
  type RetentionClass,
  type RetentionPolicy,
} from './domain/retention-policy.js';
