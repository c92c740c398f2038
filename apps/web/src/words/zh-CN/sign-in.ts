/** 登录与注册。 */
export const signIn = {
  title: '登录',
  login: '用户名',
  password: '密码',
  submit: '登录',
  needLogin: '请填写用户名',
  needPassword: '请填写密码',
  tagline: '高新区企业梯度培育与政策兑现',
  demo: '演示账号',
  demoHelp: '点一下即可填入，密码都是 {{password}}',
  publicity: '公示公告',
}
