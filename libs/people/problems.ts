import { catalogue } from '#platform'
import './field-names.js'

/** What people can be told when they sign in, manage users, leave cover, tokens and notifications. */
export const peopleProblems = catalogue({
  'people.sign-in-required': ['请先登录。', 'Please sign in first.'],
  'people.sign-in-failed': [
    '用户名或密码不正确，或账号不可用。请核对后重试，或联系管理员。',
    'The login or the password is wrong, or the account cannot be used. Check both, or ask an administrator.',
  ],
  'people.too-many-attempts': ['尝试次数过多，请在 {minutes} 分钟后再试。', 'Too many attempts. Try again in {minutes} minutes.'],
  'people.not-permitted': [
    '您的角色没有“{name}”的权限，请找{who}办理。',
    'Your roles do not include the right “{nameEn}”. Ask {whoEn} to do it.',
  ],
  'people.route-undeclared': [
    '此接口没有声明权限，因此不开放。请联系管理员。',
    'This route declares no right and is therefore closed. Tell an administrator.',
  ],
  'people.cross-site': [
    '请求不是从本系统页面发出的，已拒绝。请从本系统页面重试；程序调用请带请求头 x-miaopu: 1 或使用访问令牌。',
    'The request does not come from this site and was refused. Use its pages; programs send the header x-miaopu: 1 or use a token.',
  ],
  'people.password-change-first': ['请先修改初始密码，再继续使用。', 'Change your initial password before you go on.'],
  'people.token-invalid': [
    '访问令牌无效、已过期或已吊销。请新建令牌。',
    'The token is unknown, has expired or was revoked. Make a new one.',
  ],
  'people.token-not-enough': [
    '此访问令牌不包含“{name}”的权限。请新建包含该权限的令牌，或登录后操作。',
    'This token does not include “{nameEn}”. Make a token that does, or sign in.',
  ],
  'people.token-refused': ['令牌不能这样建立，请按提示改正。', 'The token cannot be made like this. Correct what is named here.'],
  'people.token-scope-unknown': ['没有名为“{scope}”的权限。', 'There is no right called "{scope}".'],
  'people.token-scope-beyond': [
    '您自己没有“{name}”的权限，不能授予令牌。',
    'You do not hold “{nameEn}” yourself and cannot give it to a token.',
  ],
  'people.token-expiry': ['有效期须在今天之后且不超过 {days} 天。', 'The expiry must lie ahead and within {days} days.'],
  'people.token-missing': ['没有这个访问令牌。', 'There is no such token.'],
  'people.session-missing': ['没有这个登录会话。', 'There is no such session.'],
  'people.password-refused': ['新密码不符合要求。', 'The new password does not meet the rules.'],
  'people.password-too-short': ['密码至少 {least} 个字符。', 'The password needs at least {least} characters.'],
  'people.password-too-long': ['密码最多 {most} 个字符。', 'The password may have at most {most} characters.'],
  'people.password-has-login': ['密码不能包含用户名。', 'The password must not contain the login.'],
  'people.password-common': ['这个密码太常见，请换一个。', 'This password is among the commonest; choose another.'],
  'people.password-same': ['新密码不能与当前密码相同。', 'The new password must differ from the present one.'],
  'people.password-wrong': ['当前密码不正确。', 'The present password is wrong.'],
  'people.user-missing': ['没有这个用户。', 'There is no such user.'],
  'people.user-changed': ['该用户已被他人修改，请刷新后重试。', 'Somebody else has changed this user; reload and try again.'],
  'people.login-taken': ['用户名“{login}”已被使用，请换一个。', 'The login "{login}" is taken; choose another.'],
  'people.user-invalid': ['用户资料有误。', 'The user cannot be stored like this.'],
  'people.role-wrong-side': [
    '角色“{role}”不属于该用户一方（企业与机关不能兼任）。',
    'The role "{role}" belongs to the other side; firm and office are never mixed.',
  ],
  'people.department-office-only': ['企业用户不能属于部门。', 'A firm user cannot belong to a department.'],
  'people.parks-office-only': ['企业用户不能分配园区。', 'A firm user cannot be given parks.'],
  'people.park-unknown': ['没有园区“{park}”。', 'There is no park "{park}".'],
  'people.last-admin': ['至少要保留一名可用的管理员。', 'At least one active administrator must remain.'],
  'people.own-password': [
    '不能给自己生成一次性密码；请在“个人设置”里修改密码。',
    'You cannot make a one-time password for yourself; change your password under “Settings”.',
  ],
  'people.not-yourself': ['不能停用自己。', 'You cannot disable yourself.'],
  'people.department-missing': ['没有这个部门。', 'There is no such department.'],
  'people.department-changed': [
    '该部门已被他人修改，请刷新后重试。',
    'Somebody else has changed this department; reload and try again.',
  ],
  'people.department-code-taken': ['部门代码“{code}”已被使用。', 'The department code "{code}" is taken.'],
  'people.department-in-use': [
    '部门下仍有 {users} 名用户、{children} 个下级部门，不能删除。',
    'The department still has {users} users and {children} departments below it and cannot be deleted.',
  ],
  'people.department-loop': ['上级部门不能是本部门或其下级。', 'A department cannot stand below itself.'],
  'people.department-head-unknown': ['部门负责人须是可用的机关用户。', 'The head of a department must be an active office user.'],
  'people.cover-missing': ['没有这条代理安排。', 'There is no such leave cover.'],
  'people.cover-overlaps': [
    '这段时间已有代理安排，请先取消或改期。',
    'There is a cover for these days already; cancel it or choose other days.',
  ],
  'people.cover-dates': ['结束日期不能早于开始日期。', 'The last day cannot come before the first.'],
  'people.cover-past': ['代理安排不能全部在过去。', 'A leave cover cannot lie wholly in the past.'],
  'people.cover-yourself': ['代理人不能是本人。', 'Nobody can stand in for themselves.'],
  'people.cover-office-only': ['只有可用的机关用户可以代理或被代理。', 'Only active office users can cover or be covered.'],
  'people.cover-no-shared-role': [
    '代理人与被代理人没有相同的办事角色，代理不会增加权限。请另选代理人。',
    'The substitute shares no working role with the person away, and cover lends no rights. Choose somebody else.',
  ],
  'people.substitute-away': [
    '代理人在这段时间也不在岗，请另选代理人。',
    'The substitute is away in these days too. Choose somebody else.',
  ],
  'people.cover-not-yours': [
    '只能为自己安排代理；为他人安排需要管理员。',
    'You can arrange cover for yourself only; an administrator can for others.',
  ],
  'people.notification-missing': ['没有这条通知。', 'There is no such notification.'],
  'people.notification-kind-unknown': ['没有“{kind}”这种通知。', 'There is no notification kind "{kind}".'],
  'people.preference-key': [
    '设置项名称只能用小写字母、数字、点和连字符。',
    'A preference key takes small letters, digits, dots and hyphens only.',
  ],
  'people.preference-too-long': ['设置内容过长，最多 {most} 个字符。', 'The preference is too long; at most {most} characters.'],
  'people.view-query': [
    '视图条件只能是文字，且不超过 {most} 个字符。',
    'The query of a view holds texts only, at most {most} characters.',
  ],
  'people.view-office-only': ['企业用户只能保存自己的视图，不能共享。', 'Firm users keep views for themselves and share none.'],
  'people.view-missing': ['没有这个视图，或它不是您保存的。', 'There is no such view, or it is not yours.'],
})
