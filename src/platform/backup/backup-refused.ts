/** The backup cannot be made or put back; the message says why and names every flaw. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
