import { createInterface } from 'node:readline/promises';

/** Where a question is asked; by default the terminal that the command was started in. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

const YES = /^\s*(?:y|yes|是|是的|好|确定)\s*$/iu;

/**
 * Asks whoever sits at the terminal; everything but a yes is a no.
 * @returns undefined where nobody does
 */
export async function ask(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<boolean | undefined> {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const lines = createInterface({ input, output, terminal: false });
  output.write(question);
  try {
    for await (const line of lines) return YES.test(line);
    return false;
  } finally {
    lines.close();
  }
}
