/** There is no business day where one was looked for: too many days are closed. */
export class NoBusinessDay extends RangeError {}
