import type { Random } from '../../../store/demo-door.ts'

export interface DemoApplicant {
  readonly kind: 'natural' | 'commercial' | 'research' | 'social' | 'legal' | 'other'
  readonly name: string
  readonly identity: string
  readonly phone: string
  readonly email: string
  readonly address: string
}

const NAMES =
  '沈若谷 乔一鸣 裴知夏 岳临川 祁长庚 温书砚 阮青禾 柯望舒 季南星 尚云开 卓行远 井上村 荀思齐 桑晚晴 邝怀山 蔺子安 滕秋水 解春和 雍景行 缪清欢 闵修远 敖松年 谈笑云 柏舟行 虞美成 满江月 苗圃生 冷泉声 巩固之 应如是 喻新竹 晏平仲 车同轨 茅舍秋 梅岭雪 丰年瑞 凌霄客 霍然明 竺可期 鲍山青 司马川 欧阳路 上官桥 诸葛林 尉迟岸 东方渡 令狐舟 慕容渡'.split(
    ' ',
  )
const BODIES = [
  ['commercial', '云州市恒信工程咨询有限公司'],
  ['commercial', '云州华实建筑劳务有限公司'],
  ['commercial', '云岭数据服务有限公司'],
  ['research', '云岭大学公共财政研究中心'],
  ['social', '云州市绿水环境保护志愿者协会'],
  ['legal', '云岭明理律师事务所'],
  ['legal', '云州正衡律师事务所'],
  ['other', '青云区财源路9号业主委员会'],
] as const

/** The regular applicants (five make 37 % of the cases), the one who applies in batches, and the many who ask once. */
export function castOfApplicants(random: Random): {
  readonly regulars: readonly DemoApplicant[]
  readonly batch: DemoApplicant
  readonly others: readonly DemoApplicant[]
} {
  const people = NAMES.map((name, index) => natural(name, index, random))
  const bodies = BODIES.map(
    ([kind, name], index): DemoApplicant => ({
      kind,
      name,
      identity: creditCode(index),
      phone: `19900009${String(100 + index)}`,
      email: `office${index}@example.org`,
      address: `云州市青云区财源路${20 + index}号`,
    }),
  )
  return { regulars: people.slice(0, 4), batch: people[4] as DemoApplicant, others: [...people.slice(5), ...bodies] }
}

const natural = (name: string, index: number, random: Random): DemoApplicant => ({
  kind: 'natural',
  name,
  identity: identityNumber(
    `99710${2 + (index % 3)}`,
    1955 + random.between(0, 45),
    random.between(1, 12),
    random.between(1, 28),
    index,
  ),
  phone: `1990000${String(1000 + index * 7)}`,
  email: `applicant${index}@example.org`,
  address: `云州市${['青云区', '临江区', '东湖区'][index % 3]}${['云栖', '码头', '荷塘'][index % 3]}街道${['财源路', '滨江路', '荷塘路'][index % 3]}${3 + index}号${1 + (index % 6)}幢${1 + (index % 12)}0${1 + (index % 4)}室`,
})

/** A number of a fictional region with a right check digit. */
function identityNumber(region: string, year: number, month: number, day: number, serial: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  const body = `${region}${year}${pad(month, 2)}${pad(day, 2)}${pad(serial, 3)}`
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}

const creditCode = (index: number): string => `91997102MA00000${String(10 + index)}X`
