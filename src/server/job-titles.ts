/** What each kind of background work is called for people. */
export const jobTitles: Readonly<Record<string, string>> = {
  seal: '封存佐证与审计',
  tidy: '清理过期内容',
  checkpoint: '数据库检查点',
  vacuum: '数据库整理',
  reminder: '期限提醒',
  'end-sessions': '清理失效登录',
  export: '导出',
}
