/** How Chinese and English say who answers for something, and by when. */

/** A name between two words of a sentence, of few characters and no marks. */
export const OWNER = /由([^，。；、：\s由]{2,15}?)(?:负责|牵头|承办)/gu;

/** The day by which something is done, in the middle of a sentence. */
export const DEADLINE = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日|底|末)?|底|年底)(?:以?前|之前)/gu;

/** The labels of such notes, as offices write them below what is to be done and in the columns of a ledger. */
export const WHO =
  '(?:(?:责任|牵头|配合|承办|主办|协办|督办|包保|包案|分管|主管|实施|落实|完成)' +
  '(?:单位|部门|科室|处室|股室|站所|领导|负责人|人员|人|主体)|负责人|责任方|责任者|' +
  '(?:[Rr]esponsible|[Ll]ead|[Aa]ccountable)(?: (?:unit|office|department|body|person|official|party))?|[Oo]wner)';

/** The labels of the day. */
export const WHEN =
  '(?:(?:完成|落实|办结)的?(?:时限|期限|时间|日期|节点)(?:要求)?|时限要求|时间要求|时间节点|时限|期限|' +
  '[Dd]ue(?: date)?|[Dd]eadline|[Cc]ompletion date)';

/** A genre puts a word of its own before them. A verb is none (明确责任单位：…), nor is what takes time (办理时限：5日). */
export const OWN =
  '(?:(?!明确|压实|夯实|靠实|落实|细化|确定|强化|制定|规定|严格|缩短|延长|办理|审批|审核|保修|租赁|服务|使用|合同|公示|' +
  '响应|处理|开放)\\p{Script=Han}{2})?';
