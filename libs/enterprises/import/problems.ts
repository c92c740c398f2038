import { catalogue } from '#platform'

/** What an import says about files and rows. */
export const importTexts = catalogue({
  'import.no-file': ['文件“{file}”不存在或不能读', 'The file "{file}" does not exist or cannot be read'],
  'import.empty': ['文件“{file}”是空的', 'The file "{file}" is empty'],
  'import.no-rows': ['文件“{file}”只有表头，没有数据行', 'The file "{file}" has a header and no rows'],
  'import.old-workbook': [
    '“{file}”是旧版 .xls 工作簿，请另存为 .xlsx 或 CSV 后再导入',
    '"{file}" is an .xls workbook of the old kind; save it as .xlsx or CSV first',
  ],
  'import.broken-workbook': [
    '工作簿“{file}”读不出来，请用表格软件重新保存',
    'The workbook "{file}" cannot be read; save it anew',
  ],
  'import.broken-gzip': ['压缩文件“{file}”不完整或已损坏', 'The compressed file "{file}" is incomplete or broken'],
  'import.not-text': ['“{file}”不是文本表格（CSV）也不是 .xlsx', '"{file}" is neither a text table (CSV) nor an .xlsx workbook'],
  'import.column-missing': [
    '文件缺少“{column}”一列，整份文件未导入。表头是：{headers}（按 {encoding} 读取，{broken}行有无法解读的字节）。请把这一列的表头改成模板中的写法后重新导入',
    'The file has no column "{column}" and nothing was imported. Its header is: {headers} (read as {encoding}; {broken} lines hold bytes it does not know). Give this column the header the template has and import again',
  ],
  'import.map-field': ['没有字段“{field}”，可用的字段：{fields}', 'There is no field "{field}"; the fields are: {fields}'],
  'import.map-header': [
    '文件里没有“{header}”这一列，表头是：{headers}',
    'The file has no column "{header}"; its header is: {headers}',
  ],
  'import.quote': ['这一行的引号没有闭合，无法分列', 'A quote of this row is not closed, so its columns cannot be told'],
  'import.too-many-cells': ['这一行有{cells}列，表头只有{columns}列', 'The row has {cells} columns, the header {columns}'],
  'import.broken-bytes': [
    '第{position}个字是无法按文件编码解读的字节，请在原系统更正后重新导出',
    'Character {position} is made of bytes the encoding does not know; correct it at the source and export again',
  ],
  'import.elsewhere': ['同一份文件正在由另一个进程导入', 'The same file is being imported by another process'],
  'import.workbook-too-large': [
    '有问题的行有{total}行，工作簿最多{limit}行，请下载 CSV 清单',
    '{total} rows have problems, a workbook takes {limit}; download the CSV list',
  ],
  'import.workbook-no-file': [
    '这次导入来自命令行，没有保存原文件，只能下载 CSV 清单',
    'This import came from the command line and its file is not kept; download the CSV list',
  ],
  'import.stop-ended': ['这次导入已经结束，不用再停止', 'This import has ended already; there is nothing to stop'],
  'import.stop-not-yours': [
    '只有发起人、管理者和管理员可以停止这次导入',
    'Only who started this import, a manager or an administrator may stop it',
  ],
  'import.undo-dry-run': ['试运行没有改动企业库，不需要撤销', 'A dry run changed nothing; there is nothing to undo'],
  'import.undo-under-way': [
    '导入还在进行，请先停止或等它完成再撤销',
    'The import still runs; stop it or wait for its end, then undo it',
  ],
  'import.undo-nothing': ['这次导入没有写入任何内容，不需要撤销', 'This import wrote nothing; there is nothing to undo'],
  'import.undo-no-record': [
    '这次导入是在有撤销功能之前做的，没有留下可撤销的记录，请在企业档案里逐家更正',
    'This import was made before imports could be undone; correct its enterprises one by one',
  ],
  'import.undo-day-over': [
    '只能在导入当天撤销，这次导入完成于{day}。请在企业档案里逐家更正，或更正文件后重新导入',
    'An import can be undone on its own day only; this one ended on {day}. Correct the enterprises one by one, or import a corrected file',
  ],
  'import.undo-not-yours': [
    '只有发起人、管理者和管理员可以撤销这次导入',
    'Only who started this import, a manager or an administrator may undo it',
  ],
  'import.left-used': ['已经有{parts}，企业没有移除', 'It has {parts} already, so it stays on the register'],
  'import.left-figures': [
    '有指标数据的历史版本，版本不删除，企业没有移除；这次导入的数值已撤回',
    'Versions of its figures are kept for ever, so it stays; the values of this import are withdrawn',
  ],
  'import.left-changed': [
    '导入之后{who}改过（{when}，{source}），企业没有移除',
    '{who} changed it since ({when}, {source}), so it stays',
  ],
  'import.left-field': [
    '导入之后{who}改过（{when}，{source}），没有恢复',
    '{who} changed it since ({when}, {source}), so it stays as it is',
  ],
  'import.left-figure': [
    '导入之后{who}更正过（{when}，{source}），没有撤回',
    '{who} corrected it since ({when}, {source}), so it stays as it is',
  ],
  'import.left-merged': ['企业已并入另一条记录，没有改动', 'It was merged into another row since; nothing was changed'],
  'import.missing': ['没有这次导入', 'There is no such import'],
  'import.duplicate-in-file': [
    '与第{line}行重复（统一社会信用代码{uscc}），保留先出现的',
    'Repeats line {line} (credit code {uscc}); the first is kept',
  ],
  'import.duplicate-other-name': [
    '统一社会信用代码{uscc}在第{line}行已用于另一名称，保留先出现的',
    'The credit code {uscc} stands on line {line} with another name; the first is kept',
  ],
  'import.renamed': ['库中名称“{from}”改为“{to}”，原名称记入曾用名', 'Renamed from "{from}" to "{to}"; the former name is kept'],
  'import.same-name': [
    '库中另有同名企业，代码{uscc}，请核对是否重复',
    'Another enterprise of this name is on the register with the code {uscc}',
  ],
  'import.merged': [
    '这个代码的企业已并入另一条记录，未改动',
    'The enterprise with this code was merged into another row; nothing was changed',
  ],
  'import.province-unknown': ['省份“{value}”查不到，未采用', 'The province "{value}" is unknown and was left out'],
})
