import { cite } from '../kernel/law.ts'
import { NotFound, NotPermitted, type Reason, Refusal } from '../kernel/refusal.ts'

/** What the command line says of something thrown: an expected no is its sentences; anything else is a fault of the program and says so. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.reasons.map(reasonText).join('\n')
  if (error instanceof NotFound || error instanceof NotPermitted || error instanceof RangeError) return error.message
  const known = KNOWN[codeOf(error)]
  if (known !== undefined) return `没有办成：${known}`
  return `程序出错，没有办成：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

const reasonText = ({ says, basis, way }: Reason): string =>
  `${says}${basis ? `（依据${cite(basis)}）` : ''}${way ? `。${way}` : ''}`

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const full = '磁盘空间不足。请清理出空间后重新运行；已经登记的内容没有受影响'
const absent = '连不上 DATABASE_URL 所指的数据库服务器。请核对地址、端口，并确认服务器已经启动'
const closed = '数据库服务器拒绝了 DATABASE_URL 中的用户名或者密码。请核对'
/** Faults of the machine and of the database server whose cause is known by their code. */
const KNOWN: Readonly<Record<string, string>> = {
  ENOSPC: full,
  '53100': full,
  EACCES: '没有读写该文件或者目录的权限。请核对路径和权限',
  EPERM: '没有读写该文件或者目录的权限。请核对路径和权限',
  EROFS: '该目录是只读的。请改写到别处',
  EISDIR: '所指的是一个目录，不是文件。请核对路径',
  ECONNREFUSED: absent,
  ENOTFOUND: absent,
  ETIMEDOUT: absent,
  '28P01': closed,
  '28000': closed,
  '3D000': 'DATABASE_URL 所指的数据库不存在。请先建立一个空的数据库',
  '53300': '数据库服务器的连接数已满。请稍候再试，或者请管理员提高上限',
}
