import { catalogue } from '#platform'

/** What can be said of figures: why one is not taken, and why one deserves a second look. */
export const figuresTexts = catalogue({
  'figures.refused': ['有{count}处数据不能保存，都没有保存', '{count} figures cannot be saved; none was saved'],
  'figures.metric-unknown': ['没有“{metric}”这项指标', 'There is no metric "{metricEn}"'],
  'figures.period-wrong': [
    '“{metric}”的期间应写成{form}，这里是“{period}”',
    'A period of "{metricEn}" is written like {form}; this is "{period}"',
  ],
  'figures.period-ahead': ['期间{period}还没有结束，不能填报', 'The period {period} has not ended yet'],
  'figures.number-unreadable': ['“{value}”不是数字', '"{value}" is not a number'],
  'figures.unit-unknown': [
    '“{metric}”的单位是“{unit}”，“{given}”不能换算',
    '"{metricEn}" is counted in "{unit}"; "{given}" cannot be converted',
  ],
  'figures.below-least': ['“{metric}”不能小于{least}，这里是{value}', '"{metricEn}" is at least {least}; this is {value}'],
  'figures.above-most': ['“{metric}”不能大于{most}，这里是{value}', '"{metricEn}" is at most {most}; this is {value}'],
  'figures.not-whole': ['“{metric}”应为整数，这里是{value}', '"{metricEn}" is a whole number; this is {value}'],
  'figures.truth-unreadable': ['“{metric}”只能填是或否', '"{metricEn}" is yes or no'],
  'figures.choice-unknown': [
    '“{metric}”没有“{value}”这个选项，可选：{choices}',
    '"{metricEn}" has no choice "{value}"; choose of {choices}',
  ],
  'figures.word-too-long': ['“{metric}”最长200个字', '"{metricEn}" has at most 200 characters'],
  'figures.twice': ['“{metric}”{period}填了两次', '"{metricEn}" of {period} is given twice'],
  'figures.not-yours': ['“{metric}”不由企业填报，请联系专员', '"{metricEn}" is not supplied by firms; ask the officer'],
  'figures.verified-already': [
    '“{metric}”{period}已经核实，要更正请联系专员',
    '"{metricEn}" of {period} is verified; ask the officer to correct it',
  ],
  'figures.stale': [
    '“{metric}”{period}刚被别人改过（您看到第{seen}版，现在是第{current}版），请刷新后再填',
    '"{metricEn}" of {period} was changed meanwhile (you saw version {seen}, now {current}); reload',
  ],
  'figures.stale-meanwhile': ['数据刚被别人改过，请刷新后再填', 'The figures were changed meanwhile; reload'],
  'figures.missing': ['没有这项数据', 'There is no such figure'],
  'figures.reason-missing': ['更正数据请写明原因', 'Give the reason of a correction'],
  'figures.map-unknown': ['没有“{map}”这张指标对照表，可用：{maps}', 'There is no map of figures "{map}"; there are: {maps}'],
  'figures.import-twice': [
    '与第{line}行重复（{enterprise}，{period}），保留先出现的',
    'Repeats line {line} ({enterprise}, {period}); the first is kept',
  ],
  'figures.told-before': [
    '{enterprise}的{period}数据文件里已有一行（用另一代码），保留先出现的',
    'The file told {period} of {enterprise} before, by another code; the first is kept',
  ],
  'figures.import-verified': [
    '“{metric}”已经核实，文件里的数未采用',
    '"{metricEn}" is verified; the number in the file was not taken',
  ],
  'figures.stock-code': ['股票代码应为6位数字', 'A stock code has six digits'],
  'figures.enterprise-untold': ['这一行没有企业代码', 'The row names no enterprise'],
  'figures.enterprise-nameless': [
    '库中没有{enterprise}，这一行也没有企业名称，未导入',
    'The register does not know {enterprise} and the row has no name; it was not taken',
  ],
  'figures.two-enterprises': [
    '这个股票代码在库中属于另一家企业，按统一社会信用代码{uscc}记入，请核对',
    'The register has this stock code at another enterprise; taken by the credit code {uscc}, check',
  ],
  'figures.jump': [
    '是上年（{before}）的{times}，相差十倍以上，请核对单位',
    'Is {times} of the year before ({before}), a tenfold jump; check the unit',
  ],
  'figures.rd-over-revenue': ['研发费用{value}高于营业收入{limit}，请核对', 'R&D of {value} is above revenue of {limit}; check'],
  'figures.rd-staff-over-staff': [
    '研发人员{value}多于从业人员{limit}，请核对',
    'R&D staff of {value} is above staff of {limit}; check',
  ],
})
