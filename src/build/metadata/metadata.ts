/** functions.json: what Excel reads to know the functions. Only the parts that this add-in uses. */
export interface Metadata {
  /** Lets a value object (a formatted number, say) reach an argument of type any as it is. */
  allowCustomDataForDataTypeAny: true;
  /** Lets an error in a cell reach the function, which hands it on unchanged instead of failing as a whole. */
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
  options?: Record<string, boolean>;
}

export interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

/** A problem that must stop the build; each entry is one sentence. */
export class MetadataError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "MetadataError";
  }
}
