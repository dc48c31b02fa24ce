/**
 * What an IBAN with wrong check digits may have meant: every number with valid ones that is one digit or one exchange of
 * neighbours away, in the ten digits that name the account. A digit typed wrong leaves about one in 97 of them.
 * @param iban as `readIban` gives it
 * @returns none for an IBAN that is valid, and none where letters stand among the last ten places
 */
export function ibanRepairs(iban: string): string[] {
  const [head, account] = [iban.slice(0, -ACCOUNT), iban.slice(-ACCOUNT)];
  if (!/^\d+$/.test(account) || mod97(iban) === 1) return [];
  const found = new Set<string>();
  for (let at = 0; at < ACCOUNT; at += 1)
    for (const other of [...otherDigits(account, at), exchanged(account, at)])
      if (other !== account && mod97(head + other) === 1) found.add(head + other);
  return [...found];
}

const ACCOUNT = 10;

function otherDigits(account: string, at: number): string[] {
  return Array.from({ length: 10 }, (_, digit) => `${account.slice(0, at)}${digit}${account.slice(at + 1)}`);
}

function exchanged(account: string, at: number): string {
  return account.slice(0, at) + (account[at + 1] ?? '') + (account[at] ?? '') + account.slice(at + 2);
}

/** The remainder that ISO 7064 (mod 97-10) gives: 1 for an IBAN without a slip. */
function mod97(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    rest = (sign >= 'A' ? rest * 100 + sign.charCodeAt(0) - 55 : rest * 10 + Number(sign)) % 97;
  return rest;
}
