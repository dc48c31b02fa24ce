/**
 * disclosure: the one door out.
 * Decides: which fields are the minimum for a recipient and a verb.
 * Owns: frozen packages, their delivery, the ledger of every field that left.
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
export { findPackage, listPackages } from './store.js';
export { deliverPackage } from './usecases/deliver-package.js';
export { type Freeze, freezePackage } from './usecases/freeze-package.js';
