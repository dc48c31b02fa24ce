/** How a column is read, compared and blocked on. */
export type FieldKind =
  | 'name'
  | 'text'
  | 'words'
  | 'full-name'
  | 'date'
  | 'identifier'
  | 'number'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'category';

/** What a column is about, as far as its name tells; decides swaps, households and pairing across files. */
export type FieldRole =
  | 'given-name'
  | 'surname'
  | 'full-name'
  | 'birth-date'
  | 'street'
  | 'house-number'
  | 'postcode'
  | 'city'
  | 'region'
  | 'phone'
  | 'email'
  | 'identifier'
  | 'sex'
  | 'occupation'
  | 'other';

/** Characteristics on which Dutch and European law forbids to tell people apart without a reason. */
export type ProtectedAttribute =
  | 'sex'
  | 'nationality'
  | 'birthplace'
  | 'religion'
  | 'language'
  | 'ethnicity'
  | 'disability'
  | 'orientation';

/** A column after reading: folded values as codes, ready to compare. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly role: FieldRole;
  readonly protectedAs: ProtectedAttribute | undefined;
  /** Folded distinct texts; code 0 is no value. */
  readonly values: readonly string[];
  /** Codes by row, left table; for deduplication the same array as `right`. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** How often each code occurs, both tables together (once for deduplication). Shape: values. */
  readonly counts: Int32Array;
  /** Number of rows with a value, counted as in `counts`. */
  readonly filled: number;
}
