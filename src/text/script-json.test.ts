import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptJson } from './script-json.ts';

describe('JSON inside a script element', () => {
  it('cannot end the element or open a comment', () => {
    const title = '</script><script>alert(1)</script><!-- ]]> &lt;';
    const json = scriptJson({ title });
    expect(json).not.toMatch(/[<>&]/u);
    expect(JSON.parse(json)).toEqual({ title });
  });

  it('says the same as any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
