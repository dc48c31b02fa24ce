/**
 * disclosure: the one door out.
 * Decides: which fields are the minimum for a recipient and a verb.
 * Owns: frozen packages, their delivery, the ledger of every field that left, what was told by telephone in danger.
 * Never does: release anything by itself, change a package, or let the tipster's words through.
 */
export {
  type Composed,
  composePackage,
  type PackageContent,
  type PackageSource,
  type PackageTarget,
  type Withheld,
} from './domain/compose-package.js';
export type { Outbox, Parcel, SetPackage } from './ports.js';
export {
  insertSpoken,
  listSpoken,
  listUnreadSpoken,
  lockSpoken,
  markSpokenRead,
  type Spoken,
} from './spoken-store.js';
export { findPackage, listPackages } from './store.js';
export { deliverPackage } from './usecases/deliver-package.js';
export { type Freeze, freezePackage } from './usecases/freeze-package.js';
