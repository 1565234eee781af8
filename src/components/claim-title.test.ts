import { describe, expect, it } from 'vitest';
import { problemSchema } from '../model/problem.ts';
import { claimTitle } from './claim-title.ts';

const profile = { topicEndings: ['方面', '工作中'] };
const problem = (title: string, text: string) => ({ data: problemSchema.parse({ title }), text });

describe('the title of a problem in a list', () => {
  it('stays as it is where it claims something', () => {
    expect(claimTitle(problem('派车单填写不全', '有时漏填。'), profile)).toBe('派车单填写不全');
  });

  it('is followed by the first sentence where it names a subject alone', () => {
    expect(claimTitle(problem('公务用车方面', '派车单填写不全。有时漏填。'), profile)).toBe(
      '公务用车方面：派车单填写不全',
    );
    expect(claimTitle(problem('公务用车方面', ''), profile)).toBe('公务用车方面');
  });

  it('never has a long sentence whole, nor half a character', () => {
    const title = claimTitle(problem('用车方面', `${'𠮷'.repeat(60)}。`), profile);
    expect(title).toBe(`用车方面：${'𠮷'.repeat(28)}…`);
  });
});
