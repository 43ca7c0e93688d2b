/** The same shape with any texts in it: both languages have the same keys. */
export type Texts<T> = T extends string ? string : { readonly [Key in keyof T]: Texts<T[Key]> };

/** A text that names a number: English has two forms of it, Japanese one. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}
