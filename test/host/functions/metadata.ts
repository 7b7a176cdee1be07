/** The part of `functions.json` that the host looks at. */
export type FunctionsFile = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly parameters?: readonly { readonly dimensionality?: string }[];
  }[];
};

/** What Excel knows of one function before it calls it. */
export class FunctionFacts {
  constructor(
    readonly id: string,
    private readonly matrices: readonly boolean[],
    /** Errors in an argument reach the function; else they are its result. */
    readonly acceptsErrors: boolean,
  ) {}

  /** Omitted arguments are null; a matrix is cut down to its first value where none is wanted. */
  fit(values: readonly unknown[]): unknown[] {
    const count = Math.max(values.length, this.matrices.length);
    return Array.from({ length: count }, (_, place) => {
      const value = values[place] ?? null;
      if (this.matrices[place] !== false || !Array.isArray(value)) return value;
      const [first] = value as unknown[][];
      return first?.[0] ?? null;
    });
  }
}

export class FunctionsMetadata {
  private readonly byName = new Map<string, FunctionFacts>();

  constructor(file: FunctionsFile) {
    for (const { id, name = id, parameters = [] } of file.functions) {
      const matrices = parameters.map(({ dimensionality }) => dimensionality === 'matrix');
      const acceptsErrors = file.allowErrorForDataTypeAny === true;
      this.byName.set(name.toUpperCase(), new FunctionFacts(id, matrices, acceptsErrors));
    }
  }

  find(name: string): FunctionFacts | null {
    return this.byName.get(name.toUpperCase()) ?? null;
  }
}
