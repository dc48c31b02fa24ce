/**
 * kernel: the few pure words that every module shares.
 * Decides: nothing of the work itself.
 * Owns: ids, roles, actors, refusals, calendar dates and working days.
 * Never does: I/O, clock, chance. It stays small: what one module needs belongs in that module.
 */
export * from './actor.js';
export * from './calendar-date.js';
export * from './days-off.js';
export * from './ids.js';
export * from './policy-file.js';
export * from './refusal.js';
export * from './roles.js';
export * from './working-days.js';
