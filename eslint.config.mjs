import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', 'lib/', 'node_modules/', '.astro/', 'content/', 'bench/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      // The compiler reports undefined names, with better knowledge of the environment.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What gives nothing may be passed on, and returned where nothing more is to be done.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Characters of a text are what numerals, widths and likeness are about: [...'一二三'].
      '@typescript-eslint/no-misused-spread': 'off',
      // Words, graph and console are objects of plain functions, which are taken apart by those who use them.
      '@typescript-eslint/unbound-method': 'off',
      // There are no enums (erasableSyntaxOnly) and hardly a class, and these two take a third of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The compiler wants brackets where a key is any text (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // No text stands for false here, but a flag that may be left out does: `struck || inherited`.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true } },
      ],
      // String() is asked of what stands in a file, of which nobody knows yet whether it is a text.
      '@typescript-eslint/no-base-to-string': 'off',
      // It wants `!` in place of `as`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A pattern among patterns stays one, though this one looks at a beginning alone.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      // A caller says what it looks for: part<HTMLFormElement>('form').
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // A matcher of vitest, a page's answer and a file that was parsed are of any type until they are compared.
    files: ['**/*.test.ts', 'tests/**/*.ts', 'src/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // JavaScript is no part of the types, and the parser of components finds these by reading the project anew.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '**/*.mjs', 'src/layouts/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
