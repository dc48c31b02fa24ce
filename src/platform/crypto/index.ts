/**
 * crypto: secrets of the register.
 * Decides: algorithms, formats, and which version of a key is used.
 * Owns: the folder of keys; encryption_key (which keys this register was written with).
 * Never does: keep a key in the database, or make a new key for a register that knows another.
 */
export { type BlindIndex, blindIndexWith } from './blind-index.js';
export { type FieldCipher, type FieldPlace, fieldCipherWith } from './field-cipher.js';
export { type KeyRing, openKeyRing } from './key-ring.js';
export { KeysRefused, matchKeys } from './match-keys.js';
export { type Signature, type Signing, signingWith } from './signing.js';
