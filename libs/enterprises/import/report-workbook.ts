/** The columns a list of problems adds to the file's own; an import passes them over. */
export const ADDED_HEADERS: readonly string[] = ['导入结果', '问题说明', 'Outcome of the import', 'What is wrong']
