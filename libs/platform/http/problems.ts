import { catalogue } from '../problem.js'

/** What can go wrong before or beside any lib. */
export const httpProblems = catalogue({
  'http.malformed': [
    '请求格式有误，请检查 JSON 或参数后重试。',
    'The request cannot be read. Check its JSON or parameters and send it again.',
  ],
  'http.invalid': ['填写内容有误，请按提示逐项改正。', 'Some of the input is wrong. Correct each item named here.'],
  'http.bad-value': [
    '有一个值的格式或范围不被接受，请检查后重试。',
    'A value has a form or range that cannot be stored. Check it and send it again.',
  ],
  'http.no-such-route': ['没有这个地址：{method} {path}。', 'There is no such address: {method} {path}.'],
  'http.missing': ['找不到，或您无权查看。', 'Not there, or not yours to see.'],
  'http.unauthenticated': ['请先登录。', 'Sign in first.'],
  'http.forbidden': ['您没有权限做这件事。', 'You may not do this.'],
  'http.method': ['此地址不接受 {method} 请求。', 'This address does not take {method} requests.'],
  'http.too-large': ['提交的内容过大，请缩小后重试。', 'The request is too large. Send less.'],
  'http.media-type': [
    '不接受这种内容类型；请以 application/json 提交。',
    'This media type is not accepted; send application/json.',
  ],
  'http.busy': ['请求过于频繁，请稍后再试。', 'Too many requests. Try again a little later.'],
  'http.collision': ['同时有人修改了同一内容，请重试。', 'Somebody changed the same thing at the same moment. Try again.'],
  'http.unavailable': ['系统暂时不可用，请稍后再试。', 'The service is not available just now. Try again shortly.'],
  'http.internal': [
    '系统内部错误，已记录。请凭请求编号 {requestId} 联系管理员。',
    'Something went wrong here and has been recorded. Give the administrator request id {requestId}.',
  ],
})
