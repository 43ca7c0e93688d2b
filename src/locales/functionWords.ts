/** Words that Excel shows of one worksheet function, in one language. */
export interface FunctionWords {
  description: string;
  /** Keyed by the parameter's name in the source, in the source's order. */
  parameters: Record<string, ParameterWords>;
}

export interface ParameterWords {
  /** Shown in the argument help; may hold any letters. */
  name: string;
  /** One line of less than 100 characters. */
  description: string;
}
