/**
 * Branded identifiers: swapping two ids is the classic leak between files, so each kind is a type of its own.
 * All are UUIDv7 made in the application (RFC 9562 §5.7), so they sort by time and need no database sequence.
 */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type SignalId = Brand<string, 'SignalId'>;
export type MentionId = Brand<string, 'MentionId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type SubjectId = Brand<string, 'SubjectId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;
export type LinkId = Brand<string, 'LinkId'>;
export type RouteId = Brand<string, 'RouteId'>;
export type ReferralId = Brand<string, 'ReferralId'>;
export type WarningId = Brand<string, 'WarningId'>;
export type PackageId = Brand<string, 'PackageId'>;
export type PartnerId = Brand<string, 'PartnerId'>;
export type StaffId = Brand<string, 'StaffId'>;
export type FileId = Brand<string, 'FileId'>;
export type EventId = Brand<string, 'EventId'>;

/** Where new ids come from: given to pure code as an argument, because chance is not pure. */
export type NewId = () => string;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUIDv7 from a moment and chance.
 * @param milliseconds since the Unix epoch
 * @param random 10 random bytes
 */
export function uuidv7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let i = 0, rest = milliseconds; i < 6; i += 1, rest = Math.floor(rest / 256))
    bytes[5 - i] = rest % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
