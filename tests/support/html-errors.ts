import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A matter of style: where an expression of a template gives nothing, its indentation is left.
    'no-trailing-whitespace': 'off',
    // HTML allows an id to begin with a digit, as the ids of entries do: 2024-p01.
    'valid-id': ['error', { relaxed: true }],
    // Several years and kinds can be chosen at once; the address of a search repeats its keys.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** What the validator finds in a page: place, rule, message. */
export async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}
