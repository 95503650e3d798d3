/** One thing to choose: a code and how it is called in the reader's language. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
}
