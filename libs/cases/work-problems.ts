import { catalogue } from '#platform'

/** What can go wrong while working on a case: form, documents, corrections, tasks, comments, assignment, publicity. */
export const workProblems = catalogue({
  'cases.field-required': ['“{label}”为必填项，请填写', '“{labelEn}” is required; fill it in'],
  'cases.field-unknown': ['表单中没有字段“{field}”，请删除后重试', 'The form has no field “{field}”; leave it out'],
  'cases.field-text': ['“{label}”应填写文字', '“{labelEn}” must be a text'],
  'cases.field-too-long': [
    '“{label}”最多 {max} 个字，现有 {length} 个，请删减',
    '“{labelEn}” holds at most {max} characters, there are {length}; shorten it',
  ],
  'cases.field-number': ['“{label}”应填写数字', '“{labelEn}” must be a number'],
  'cases.field-fen': ['“{label}”的金额最小单位为分，请填写整数分', '“{labelEn}” must be a whole number of fen'],
  'cases.field-too-small': ['“{label}”不得小于 {min}', '“{labelEn}” must be at least {min}'],
  'cases.field-too-large': ['“{label}”不得大于 {max}', '“{labelEn}” must be at most {max}'],
  'cases.field-date': ['“{label}”应为有效日期，格式如 2026-03-31', '“{labelEn}” must be a real date written like 2026-03-31'],
  'cases.field-boolean': ['“{label}”请选择是或否', 'Answer “{labelEn}” with yes or no'],
  'cases.field-multi': ['“{label}”应为选项列表', '“{labelEn}” must be a list of choices'],
  'cases.field-choice': [
    '“{label}”没有选项“{value}”，可选：{choices}',
    '“{labelEn}” has no choice “{value}”; choose among {choices}',
  ],
  'cases.document-required': ['缺少材料“{label}”，请上传', 'The document “{labelEn}” is missing; attach it'],
  'cases.document-too-large': [
    '“{name}”超过“{label}”的上限 {max} MB，请压缩后重新上传',
    '“{name}” is larger than the {max} MB “{labelEn}” takes; make it smaller and attach it again',
  ],
  'cases.document-type': [
    '“{label}”不接受该类型的文件（{name}：{type}），可接受：{accept}',
    '“{labelEn}” does not take this type of file ({name}: {type}); it takes {accept}',
  ],
  'cases.answers-wrong': [
    '有字段填写有误，未保存，请按提示修改',
    'Some fields are wrong and nothing was saved; correct them as told',
  ],
  'cases.answers-stale': ['案件已有新进展，请刷新页面后再填写', 'The case has moved on; reload the page and go on filling in'],
  'cases.answers-changed': [
    '有字段刚被他人修改，未保存，请核对后再保存',
    'Somebody else has just changed some of these fields; nothing was saved, compare and save again',
  ],
  'cases.field-changed': ['“{label}”已被他人修改，请核对', 'Somebody else has changed “{labelEn}”; compare it'],
  'cases.locked': ['有内容目前不能修改，未保存', 'Some of this cannot be changed now; nothing was saved'],
  'cases.field-locked': [
    '“{label}”目前不能修改；补正期间只能修改通知中标出的内容',
    '“{labelEn}” cannot be changed now; during a correction only what the notice marks can',
  ],
  'cases.document-locked': [
    '材料“{label}”目前不能变更；补正期间只能变更通知中标出的材料',
    'The document “{labelEn}” cannot be changed now; during a correction only what the notice marks can',
  ],
  'cases.slot-unknown': ['本事项没有材料“{slot}”', 'This programme asks for no document “{slot}”'],
  'cases.slot-full': ['“{label}”只收一个文件，请用新文件替换原文件', '“{labelEn}” takes one file; replace the one that is there'],
  'cases.file-missing': ['没有这个文件，请先上传', 'There is no such file; upload it first'],
  'cases.document-unfit': ['文件“{name}”不符合要求', 'The file “{name}” does not fit'],
  'cases.document-missing': ['该材料不在此案件中，请刷新页面', 'This document is not on the case; reload the page'],
  'cases.correction-empty': ['补正通知至少要标出一项', 'A correction notice must mark at least one item'],
  'cases.correction-wrong': ['补正通知有误，请按提示修改', 'The correction notice is wrong; change it as told'],
  'cases.correction-unknown-field': ['表单中没有字段“{key}”，不能标出', 'The form has no field “{key}” to mark'],
  'cases.correction-unknown-document': ['本事项没有材料“{key}”，不能标出', 'The programme asks for no document “{key}” to mark'],
  'cases.correction-twice': ['“{key}”标了两次，请合并为一项', '“{key}” is marked twice; make it one item'],
  'cases.second-notice': [
    '再次补正不得提出首次通知就能提出的问题；确需提出的，请主管说明理由并批准',
    'A further notice may not raise what the first could have raised; ask a supervisor to allow it with a reason',
  ],
  'cases.second-notice-item': [
    '“{label}”自首次提交后未变，首次通知即可提出',
    '“{labelEn}” has not changed since the first submission; the first notice could have raised it',
  ],
  'cases.allow-own-correction': [
    '承办人不能批准自己再次发出补正通知，请由其他主管批准',
    'Whoever handles the case cannot allow their own further notice; ask another supervisor',
  ],
  'cases.correction-item-missing': [
    '没有等待答复的这一补正项，请刷新页面',
    'No such item of a correction waits for an answer; reload the page',
  ],
  'cases.submission-missing': ['没有第 {round} 次提交可供比较', 'There is no submission {round} to compare with the one before'],
  'cases.task-missing': ['没有这项任务，或它不在您的办理范围内', 'There is no such task, or it is not within your reach'],
  'cases.task-over': ['该任务已完成或已取消，请刷新页面', 'This task is done or cancelled; reload the page'],
  'cases.task-not-yours': ['该任务由其他人或其他部门办理', 'This task is somebody else’s or another department’s'],
  'cases.task-one-doer': [
    '请指定一个办理人：assigneeId、departmentId、forFirm 三者选一',
    'Name one who does it: exactly one of assigneeId, departmentId and forFirm',
  ],
  'cases.task-doer-missing': ['没有这个可办理的人员或部门', 'There is no such active colleague or department'],
  'cases.assignee-unfit': [
    '名单中有人不是在用的机关用户，请重新选择',
    'Somebody named is not an active user of the office; choose again',
  ],
  'cases.assign-closed': ['案件已办结，不能再分派', 'The case is closed and cannot be handed over'],
  'cases.assign-same': ['案件已在该承办人名下', 'The case is theirs already'],
  'cases.assign-recused': ['该承办人已回避此案件或此企业', 'This colleague is recused from the case or the enterprise'],
  'cases.comment-missing': ['没有这条往来记录', 'There is no such comment'],
  'cases.comment-not-yours': ['只能撤回自己发出的内容', 'You can take back only what you wrote'],
  'cases.comment-too-late': ['只能在发出当日撤回', 'A comment can be taken back only on the day it was written'],
  'cases.mention-unknown': ['提到的 @{login} 不是在用的机关用户', '@{login} is not an active user of the office'],
})
