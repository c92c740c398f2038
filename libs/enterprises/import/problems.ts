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
