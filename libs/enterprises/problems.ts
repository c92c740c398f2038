import { catalogue } from '#platform'
import './field-names.js'

/** Everything this lib can answer instead of doing it. */
export const enterprisesTexts = catalogue({
  'enterprises.uscc-missing': [
    '统一社会信用代码为空，请填写18位代码',
    'The unified social credit code is empty; give its 18 characters',
  ],
  'enterprises.uscc-old-15': [
    '这是15位的旧注册号，不是统一社会信用代码；请到营业执照上查18位代码',
    'This is a 15-digit registration number of the old kind; give the 18-character code on the business licence',
  ],
  'enterprises.uscc-old-13': [
    '这是13位的旧注册号，不是统一社会信用代码；请到营业执照上查18位代码',
    'This is a 13-digit registration number of the old kind; give the 18-character code on the business licence',
  ],
  'enterprises.uscc-length': [
    '统一社会信用代码应为18位，这里是{length}位',
    'A unified social credit code has 18 characters; this has {length}',
  ],
  'enterprises.uscc-character': [
    '统一社会信用代码第{position}位“{character}”不是允许的字符（只用数字和除 I、O、S、V、Z 外的大写字母）',
    'Character {position} of the code, "{character}", is not allowed (digits and capital letters except I, O, S, V, Z)',
  ],
  'enterprises.uscc-check': [
    '统一社会信用代码的校验位应为“{expected}”，这里是“{found}”，请核对代码',
    'The check character should be "{expected}" but is "{found}"; compare the code with the licence',
  ],
  'enterprises.uscc-taken': [
    '统一社会信用代码{uscc}已在库中（{name}）',
    'The credit code {uscc} is already on the register ({name})',
  ],
  'enterprises.uscc-taken-meanwhile': [
    '这个统一社会信用代码刚被别人录入，请查询后再试',
    'Somebody has just entered this credit code; look it up',
  ],
  'enterprises.name-missing': ['企业名称为空', 'The enterprise name is empty'],
  'enterprises.name-too-long': ['企业名称超过200个字', 'The enterprise name is longer than 200 characters'],
  'enterprises.name-same': ['新名称与现名称相同', 'The new name is the present name'],
  'enterprises.capital-absent': ['没有填写注册资本', 'No registered capital is given'],
  'enterprises.capital-no-number': ['注册资本里没有数字，未采用', 'The registered capital has no number and was left out'],
  'enterprises.capital-no-unit': [
    '注册资本没有单位（元或万元不能猜），未采用',
    'The registered capital has no unit (yuan or ten thousand yuan cannot be guessed) and was left out',
  ],
  'enterprises.capital-unknown-currency': [
    '注册资本的币种不认识，未采用',
    'The currency of the registered capital is unknown; it was left out',
  ],
  'enterprises.capital-unreadable': ['注册资本的写法读不懂，未采用', 'The registered capital cannot be read and was left out'],
  'enterprises.capital-too-large': ['注册资本大得不可能，未采用', 'The registered capital is impossibly large and was left out'],
  'enterprises.date-unreadable': [
    '“{value}”不是有效的日期，请写成 2019-01-31 这样',
    '"{value}" is not a calendar day; write it like 2019-01-31',
  ],
  'enterprises.date-in-future': ['日期{value}在今天之后', 'The date {value} lies after today'],
  'enterprises.industry-unknown': [
    '行业代码“{value}”不在国民经济行业分类（GB/T 4754-2017）中',
    'The industry code "{value}" is not in GB/T 4754-2017',
  ],
  'enterprises.division-unknown': ['行政区划“{value}”查不到', 'The administrative division "{value}" is unknown'],
  'enterprises.park-unknown': [
    '园区“{value}”查不到，可用的园区见园区列表',
    'The park "{value}" is unknown; see the list of parks',
  ],
  'enterprises.officer-unknown': ['挂点人“{value}”不是在用的企业服务专员', 'The person "{value}" is not an active officer'],
  'enterprises.question-missing': ['没有这一咨询，或不在您的范围内', 'There is no such question within your reach'],
  'enterprises.question-answered': [
    '这一咨询已经答复；要补充请联系企业',
    'This question was answered already; reach the firm to add to it',
  ],
  'enterprises.missing': ['没有这家企业，或不在您的范围内', 'There is no such enterprise within your reach'],
  'enterprises.stale': [
    '这家企业的资料刚被别人改过，请刷新后再改（您看到第{seen}版，现在是第{current}版）',
    'Somebody changed this enterprise meanwhile; reload and change it again (you saw version {seen}, now {current})',
  ],
  'enterprises.merged': [
    '这家企业已并入另一条记录，请到那条记录上办理',
    'This enterprise was merged into another row; work there',
  ],
  'enterprises.status-same': ['企业已经是这个状态', 'The enterprise has this status already'],
  'enterprises.reason-missing': ['请写明原因', 'Give the reason'],
  'enterprises.code-first': [
    '区外企业没有统一社会信用代码时不能转为区内，请先补代码',
    'An enterprise without a credit code cannot be moved into the zone; give it its code first',
  ],
  'enterprises.code-stays': [
    '信用代码{uscc}已登记，不能改成另一个；登记错了请新建后合并',
    'The credit code {uscc} is on record and is not exchanged; where it is wrong, enter the right one and merge the two',
  ],
  'enterprises.contact-missing': ['没有这位联系人', 'There is no such contact'],
  'enterprises.link-missing': ['没有这条关联', 'There is no such link'],
  'enterprises.link-exists': ['这条关联已经登记过', 'This link is on record already'],
  'enterprises.link-itself': ['企业不能与自己关联', 'An enterprise cannot be linked to itself'],
  'enterprises.tag-too-long': ['标签最长30个字', 'A tag has at most 30 characters'],
  'enterprises.claim-missing': ['没有这份关联申请', 'There is no such claim'],
  'enterprises.claim-decided': ['这份关联申请已经办结', 'This claim has been decided already'],
  'enterprises.claim-pending': ['您已申请关联{uscc}，正在核实', 'Your claim of {uscc} is being verified already'],
  'enterprises.claim-pending-meanwhile': ['您已申请关联这家企业，正在核实', 'Your claim of this enterprise is being verified'],
  'enterprises.claim-own': ['您已是这家企业的用户，不必再关联', 'You act for this enterprise already'],
  'enterprises.claim-firm-only': ['只有企业用户可以关联企业', 'Only a firm user can claim an enterprise'],
  'enterprises.claim-own-decision': ['不能核实自己提交的申请', 'Nobody verifies a claim of their own'],
  'enterprises.invitation-invalid': [
    '邀请码不对、已用过或已过期，请向邀请人要新的',
    'The invitation code is wrong, used or expired; ask for a new one',
  ],
  'enterprises.invitation-missing': ['没有这份邀请', 'There is no such invitation'],
  'enterprises.member-missing': ['没有这位成员', 'There is no such member'],
  'enterprises.member-exists': ['这位用户已是企业成员', 'This user is a member already'],
  'enterprises.member-unknown': [
    '没有用户名为“{login}”的企业用户，请对方先注册',
    'There is no firm user with the login "{login}"; they sign up first',
  ],
  'enterprises.admin-only': ['只有本企业的管理员可以这样做', 'Only an administrator of this enterprise may do this'],
  'enterprises.last-admin': [
    '企业至少要有一位管理员，请先指定另一位',
    'An enterprise keeps at least one administrator; name another one first',
  ],
  'enterprises.merge-missing': ['没有这份合并申请', 'There is no such merge'],
  'enterprises.merge-decided': ['这份合并申请已经办结', 'This merge has been decided already'],
  'enterprises.merge-itself': ['不能把企业并入它自己', 'An enterprise cannot be merged into itself'],
  'enterprises.merge-open': ['这家企业已有一份待确认的合并申请', 'A merge of this enterprise awaits confirmation already'],
  'enterprises.merge-two-people': ['合并要由提出人以外的另一人确认', 'A merge is confirmed by somebody other than its proposer'],
  'enterprises.merge-changed': [
    '提出之后要移动的内容变了（{part}：当时{then}条，现在{now}条），请重新提出',
    'What would move has changed since (then {then}, now {now} of {part}); propose it again',
  ],
  'enterprises.park-missing': ['没有这个园区', 'There is no such park'],
  'enterprises.park-taken': ['园区代码或名称已有', 'A park with this code or name exists'],
  'enterprises.export-too-large': [
    '共{total}行，超过表格文件的上限{limit}行，请改用 CSV 或缩小范围',
    '{total} rows are more than the {limit} a workbook takes; use CSV or narrow the filter',
  ],
  'enterprises.import-whole-zone': [
    '导入会触及所有园区，您只负责部分园区，请由全区范围的专员或管理员导入',
    'An import touches every park and you are in charge of some; let somebody with the whole zone import',
  ],
})
