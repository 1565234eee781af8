import { relative } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';

/** What JSDoc says of something, in the words of JSON Schema. */
export interface Documentation {
  description: string;
  /** Values as a file has them. */
  examples?: unknown[];
}

/**
 * TypeScript source as the compiler understands it. There a field keeps its JSDoc through spreads,
 * shared constants and the types that zod makes of them; in a running program it has none.
 */
export class SourceDocs {
  readonly #checker: ts.TypeChecker;
  readonly #module: ts.Symbol;

  /**
   * @param file the absolute path of a module
   * @throws Error when there is no such module
   */
  constructor(file: string) {
    const program = ts.createProgram([file], {
      strict: true,
      target: ts.ScriptTarget.ESNext,
      lib: ['lib.esnext.d.ts'],
      module: ts.ModuleKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    });
    this.#checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module`);
    this.#module = module;
  }

  /**
   * The type of an exported constant.
   * @throws Error when there is none of that name
   */
  exported(name: string): ts.Type {
    const symbol = this.#checker.tryGetMemberInModuleExports(name, this.#module);
    if (!symbol) throw new Error(`${this.#module.name} exports no "${name}"`);
    return this.#checker.getTypeOfSymbol(symbol);
  }

  /** The type of a property, if there is one. */
  find(type: ts.Type, name: string): ts.Type | undefined {
    const symbol = type.getProperty(name);
    return symbol && this.#checker.getTypeOfSymbol(symbol);
  }

  /**
   * The type of a property.
   * @throws Error when there is none of that name
   */
  property(type: ts.Type, name: string): ts.Type {
    return this.find(type, name) ?? this.#fail(type, name);
  }

  /**
   * The JSDoc of a property. A property that is a constant and nothing else (`runOn,` or
   * `rule: ruleId`) says what the constant says, and one that is made of a constant
   * (`entryId.optional()`) has its examples, unless it says or has any itself.
   * @throws Error naming property, file and line when nothing is said
   */
  documentation(type: ts.Type, name: string): Documentation {
    const property = type.getProperty(name);
    const declaration = property?.declarations?.[0];
    if (!property || !declaration) return this.#fail(type, name);
    const origin = this.#originOf(declaration);
    const description = this.#text(property) || (origin?.isWhole ? this.#text(origin.symbol) : '');
    if (description === '') {
      const source = declaration.getSourceFile();
      const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
      const place = `${relative('', source.fileName)}:${line + 1}`;
      throw new Error(`The field "${name}" has no JSDoc: ${place}`);
    }
    const own = this.#examples(property);
    const examples = own.length > 0 || !origin ? own : this.#examples(origin.symbol);
    return { description, ...(examples.length > 0 && { examples }) };
  }

  /** The constant that a property is made of; `isWhole` when nothing is done to it. */
  #originOf(declaration: ts.Declaration): { symbol: ts.Symbol; isWhole: boolean } | undefined {
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const symbol = this.#checker.getShorthandAssignmentValueSymbol(declaration);
      return symbol && { symbol: this.#resolved(symbol), isWhole: true };
    }
    if (!ts.isPropertyAssignment(declaration)) return undefined;
    let value: ts.Expression = declaration.initializer;
    while (ts.isCallExpression(value) || ts.isPropertyAccessExpression(value)) {
      value = value.expression;
    }
    const symbol = ts.isIdentifier(value) ? this.#checker.getSymbolAtLocation(value) : undefined;
    const isWhole = value === declaration.initializer;
    return symbol && { symbol: this.#resolved(symbol), isWhole };
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    const isImported = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return isImported ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #text(symbol: ts.Symbol): string {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    // A line ends where the source is full; only an empty line is meant.
    return text.replaceAll(/(?<!\n)\n(?!\n)/gu, ' ').trim();
  }

  /** Examples are written as a file has them, so YAML reads them. */
  #examples(symbol: ts.Symbol): unknown[] {
    return symbol
      .getJsDocTags(this.#checker)
      .filter(({ name }) => name === 'example')
      .map(({ text }): unknown => parse(ts.displayPartsToString(text)));
  }

  #fail(type: ts.Type, name: string): never {
    throw new Error(`There is no "${name}" in ${this.#checker.typeToString(type)}`);
  }
}
