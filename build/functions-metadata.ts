import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FUNCTIONS = join(__dirname, '..', 'src', 'functions');

type Parameter = {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
};

export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
};

/**
 * functions.json for an add-in served from `addinUrl`, from the comments in src/functions.
 * Microsoft's generator (custom-functions-metadata) reads the same comments, but cannot write
 * `allowErrorForDataTypeAny`, without which one #N/A in a table would keep the table from us.
 */
export function describeFunctions(addinUrl: string): string {
  const files = readdirSync(FUNCTIONS).filter((file) => file.endsWith('.ts'));
  const functions = files.flatMap((file) =>
    readFunctions(file, readFileSync(join(FUNCTIONS, file), 'utf8'), addinUrl),
  );
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions,
  };
  return JSON.stringify(metadata, null, 2);
}

/** The custom functions of one file; throws where a comment or a type says less than Excel needs. */
export function readFunctions(
  file: string,
  source: string,
  addinUrl: string,
): readonly FunctionMetadata[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((statement) => {
    const tag = ts.getJSDocTags(statement).find((one) => one.tagName.text === 'customfunction');
    if (tag === undefined) return [];
    const id = textOf(tag.comment);
    if (!ts.isFunctionDeclaration(statement)) fail(file, id, 'is not a function declaration');
    if (!/^[A-Z][A-Z0-9]{2,127}$/.test(id)) fail(file, id, 'is no id: capital letters and digits');
    return [readFunction(statement, { file, id, addinUrl })];
  });
}

type Source = { readonly file: string; readonly id: string; readonly addinUrl: string };

function readFunction(
  declaration: ts.FunctionDeclaration,
  { file, id, addinUrl }: Source,
): FunctionMetadata {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const page = ts.getJSDocTags(declaration).find((one) => one.tagName.text === 'helpurl');
  const returned = declaration.type?.getText();
  if (returned !== 'unknown[][]' && returned !== 'Promise<unknown[][]>') {
    fail(file, id, 'must return unknown[][]');
  }
  const described = {
    description: textOf(comments.at(-1)?.comment),
    result: textOf(ts.getJSDocReturnTag(declaration)?.comment),
    page: textOf(page?.comment),
  };
  for (const [what, text] of Object.entries(described)) {
    if (text === '') fail(file, id, `has no ${what}`);
  }
  return {
    id,
    name: id,
    description: `${described.description} ${described.result}`,
    helpUrl: `${addinUrl}/${described.page}`,
    parameters: declaration.parameters.map((parameter) => readParameter(parameter, file, id)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function readParameter(node: ts.ParameterDeclaration, file: string, id: string): Parameter {
  const name = node.name.getText();
  const description = textOf(ts.getJSDocParameterTags(node)[0]?.comment);
  if (description === '') fail(file, id, `has no description of ${name}`);
  if (node.type?.getText() !== 'unknown[][]') fail(file, id, `must take ${name} as unknown[][]`);
  const optional = node.questionToken === undefined ? {} : { optional: true as const };
  return { name, description, type: 'any', dimensionality: 'matrix', ...optional };
}

function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}

function fail(file: string, id: string, what: string): never {
  throw new Error(`src/functions/${file}: ${id} ${what}`);
}
