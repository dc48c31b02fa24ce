/**
 * A body as a form fills it: codes are plain strings there, because they are picked from the lists that the hub
 * itself sent. The hub refuses a code it does not know, with the field's name.
 */
export type Picked<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Picked<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Picked<T[K]> }
      : T;

/** The edge where picked codes become the codes of the document. */
export const sent = <T>(body: Picked<T>): T => body as T;
