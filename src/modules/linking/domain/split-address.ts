/** An address as one writes it in a sentence, in the parts by which the register knows it. */
export interface WrittenAddress {
  readonly street: string;
  readonly house_no: string;
  readonly postcode: string;
  readonly city: string;
}

const POSTCODE = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b(?![a-z])/;
const STREET_AND_NUMBER =
  /^(?<street>[^\d,]*\D)\s*(?<no>\d{1,5})(?:[ -]?[a-zA-Z]\b|-\d{1,4}|\s?(?:hs|bis|huis)\b)?(?<rest>.*)$/;
const LEADING = /^[\s,.]*(?:(?:in|te|nummer|nr\.?)\s+)?/i;

/**
 * `Kerkstraat 12a, 1234 AB Utrecht`, `Kerkstraat 12 in Utrecht`, `1234 AB 12`: what is not written stays empty.
 * An addition to the number is dropped: neighbours in one house are looked at by a person.
 */
export function splitAddress(written: string): WrittenAddress {
  const text = written.replace(/\s+/g, ' ').trim();
  const code = POSTCODE.exec(text);
  const before = code ? text.slice(0, code.index) : text;
  const after = code ? trimmed(text.slice(code.index + code[0].length)) : '';
  const { street = '', no = '', rest = '' } = STREET_AND_NUMBER.exec(before)?.groups ?? {};
  const numberBehind = /^\d{1,5}/.exec(after)?.[0] ?? '';
  const place = trimmed(after.slice(numberBehind.length));
  return {
    street: trimmed(street),
    house_no: no === '' ? numberBehind : no,
    postcode: code ? `${code[1]}${(code[2] ?? '').toUpperCase()}` : '',
    city: place === '' ? trimmed(rest) : place,
  };
}

const trimmed = (text: string) => text.replace(LEADING, '').replace(/[\s,.]+$/, '');
