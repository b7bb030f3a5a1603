/** The five fields of a schedule in words, for the forms that occur; any other is shown as it is. */
export function cronText(every: string): string {
  const [minute = '', hour = '', day = '', month = '', week = ''] = every.trim().split(/\s+/)
  const clock = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const isClock = /^\d+$/.test(minute) && /^\d+$/.test(hour)
  if (every.trim() === '* * * * *') return '每分钟'
  const often = /^\*\/(\d+)$/.exec(minute)
  if (often && hour === '*' && day === '*') return `每 ${often[1]} 分钟`
  if (/^\d+$/.test(minute) && hour === '*' && day === '*') return `每小时第 ${minute} 分`
  if (isClock && day === '*' && month === '*' && week === '*') return `每天 ${clock}`
  if (isClock && day === '*' && month === '*' && /^[0-7]$/.test(week))
    return `每周${'日一二三四五六日'[Number(week)]} ${clock}`
  if (isClock && day === '*' && month === '*' && week === '1-5') return `周一至周五 ${clock}`
  if (isClock && /^\d+$/.test(day) && month === '*') return `每月 ${day} 日 ${clock}`
  return every
}
