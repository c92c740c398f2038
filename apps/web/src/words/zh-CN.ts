/** 中文 first: the English file must carry exactly these keys (the compiler checks). */
const zh = {
  home: '首页', menu: '菜单', account: '我的账号', signOut: '退出登录', skip: '跳到正文',
  again: '重试', reload: '重新加载', broken: '页面出错了。已经保存的内容不会丢失,重新加载通常可以解决。', offline: '连不上服务器。请检查网络,恢复后会自动继续。',
  notFound: '没有这个页面。', request: '请求编号 {{id}}(求助时请提供)',
  shade: { light: '浅色', dark: '深色', system: '跟随系统' },
  signIn: {
    title: '登录', login: '用户名', password: '密码', submit: '登录', ended: '登录已过期,请重新登录。没有提交的内容仍在原来的页面。',
    needLogin: '请填写用户名', needPassword: '请填写密码', tagline: '高新区企业梯度培育与政策兑现', demo: '演示账号(密码 {{password}})', demoUse: '使用',
  },
  inbox: '案件', 
  inboxSub: '共 {{total}} 件', search: '编号、企业名称、拼音首字母', mine: '待我办', all: '全部', done: '已办', opened: '我发起', following: '抄送',
  due: { today: '今日到期', soon: '两个工作日内到期', overdue: '已超期', any: '不限期限' },
  column: { number: '编号', enterprise: '企业', programme: '事项', state: '状态', holder: '当前持有人', left: '剩余工作日', due: '到期日', opened: '发起' },
  daysLeft: '剩 {{count}} 天', daysOver: '超 {{count}} 天', noDue: '不计时', nothingHere: '这里没有案件。换一个筛选条件,或查看全部。', reset: '重置',
  case: {
    actions: '可办事项', none: '现在没有您可以办理的事项。', why: '为什么不能办', timeline: '流转记录', clock: '计时', used: '已用', left: '剩余', days: '{{count}} 个工作日', dueOn: '到期日 {{date}}',
    whyDate: '为何是这一天', provisional: '暂定:国务院办公厅尚未公布该年日历', back: '返回列表', confirm: '确定办理“{{event}}”?', reason: '理由', done: '已办理', version: '事项第 {{version}} 版', stale: '案件刚被别人办理过,已为您刷新。',
    dataForm: '填报内容', empty: '未填', byWhom: '{{name}}', input: '办理内容(JSON)', inputHelp: '该事项需要填写内容',
  },
}
export default zh
export type Words = typeof zh
