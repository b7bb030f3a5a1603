/** Results stand in the log as fixed words, with a reason or a status behind: in Chinese, the rest as it is. */
const results: Readonly<Record<string, string>> = {
  done: '完成',
  refused: '未予办理',
  'not-permitted': '无权限',
  'not-found': '不存在或不在范围内',
  invalid: '内容不合规',
  conflict: '已被他人更新',
  'too-many': '过于频繁',
  'signed-out': '未登录',
  fault: '系统故障',
  failed: '失败',
}

export function resultText(result: string): string {
  const [, word = '', rest = ''] = /^([a-z-]+)(.*)$/s.exec(result) ?? []
  const name = results[word]
  return name === undefined ? result : `${name}${rest.replace(/^ (\d+)$/, '（$1）').replace(/^: /, '：')}`
}

const kinds: Readonly<Record<string, string>> = { account: '账号', job: '任务', jobs: '任务', audit: '审计日志' }

/** account administrator-audit → 账号 administrator-audit; the rest is an address with ids and stays. */
export const objectText = (object: string): string => object.replace(/^[a-z]+/, (word) => kinds[word] ?? word)
