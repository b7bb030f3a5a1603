import type { writeXlsx as write } from 'hucre/xlsx'

/** Writes a workbook of moderate size. The library is loaded with the first one; large exports stream without it. */
export const writeXlsx: typeof write = async (workbook) => (await import('hucre/xlsx')).writeXlsx(workbook)
