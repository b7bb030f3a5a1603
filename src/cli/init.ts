import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openApp } from '../app.ts'
import { clearFounding, marker, mustBeFree, officeFile } from '../data-folder.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Office } from '../store/contract.ts'
import { writeDurably } from '../store/durable-write.ts'
import type { Asked, Command } from './command.ts'
import { createFirstPeople, firstPeople } from './first-people.ts'
import { columns } from './text-table.ts'

const REGION = 'city'
const UNIT = 'bureau'

export const command: Command = {
  says: '设立正式环境：单位配置、三名管理员和第一名人事工作人员',
  words: [],
  options: {
    bureau: { value: '名称', says: '财政局全称，如 某某市财政局', needed: true },
    code: { value: '代码', says: '行政区划代码', needed: true },
    agency: { value: '代字', says: '发文机关代字，如 某财', needed: true },
    superior: { value: '名称', says: '上一级财政机关', needed: true },
    court: { value: '名称', says: '管辖行政诉讼的人民法院', needed: true },
    contact: { value: '文字', says: '文书上的联系人和电话', needed: true },
    address: { value: '地址', says: '办公地址', needed: true },
    portal: { value: '网址', says: '公众门户的网址', needed: true },
    city: { value: '名称', says: '城市名称，不填时取自财政局全称' },
    government: { value: '名称', says: '本级人民政府，不填时为城市名称加「人民政府」' },
    system: { value: '账号:姓名', says: '系统管理员', needed: true },
    security: { value: '账号:姓名', says: '安全管理员', needed: true },
    audit: { value: '账号:姓名', says: '审计管理员', needed: true },
    personnel: { value: '账号:姓名', says: '人事工作人员，由其登记单位、岗位和人员', needed: true },
    data: { value: '目录', says: '数据目录，不填时为 ./data；设有 DATABASE_URL 时数据库在该服务器上' },
  },
  more: [
    '四个人须各不相同：三名管理员互不兼任，也不办理业务。初始密码只显示这一次，首次登录时必须更改。',
    '数据目录中的 keys 是密钥，请与数据库备份分开保管；丢失后，佐证材料无法核验，个人信息无法读取。',
  ],
  examples: [
    'fadu init --bureau 某某市财政局 --code 330000 --agency 某财 --superior 某某省财政厅 --court 某某市人民法院 --contact 办公室，0570-1234567 --address 某某路1号 --portal https://czj.example.cn/ --system xitong:甲某 --security anquan:乙某 --audit shenji:丙某 --personnel renshi:丁某',
  ],
  run: async (asked) => {
    const data = resolve(asked.options.data ?? './data')
    const office = officeOf(asked.options)
    const people = firstPeople(asked.options)
    if (existsSync(officeFile(data)) || existsSync(marker(data)))
      throw refuse(`数据目录 ${data} 已经设立过`, { way: '请用 --data 指定一个新的目录' })
    mustBeFree(data)
    mkdirSync(data, { recursive: true, mode: 0o700 })
    const made = await founded(data, asked, office, people).catch((error: unknown) => {
      // What is half founded is not founded: the same command can be given again.
      clearFounding(data)
      throw error
    })
    const rows = made.map(({ post, name, login, password }) => [post, name, login, password])
    return {
      json: { bureau: office.bureau, data, accounts: made },
      text: `${office.bureau}已设立，数据目录 ${data}。初始密码只显示这一次：\n${columns([['岗位', '姓名', '账号', '初始密码'], ...rows])}\n启动服务：fadu serve --data ${data}`,
    }
  },
}

/** The folder becomes an installation by its last act: whatever ends the process before, nothing takes it for one. */
async function founded(data: string, { options }: Asked, office: Office, people: ReturnType<typeof firstPeople>) {
  const databaseUrl = process.env.DATABASE_URL
  const app = await openApp({ data, founding: { office }, ...(databaseUrl && { databaseUrl }) })
  try {
    const made = await createFirstPeople(app.store, app.today(), office, options.code ?? '', people)
    writeDurably(officeFile(data), `${JSON.stringify(office, null, 2)}\n`, 0o640)
    return made
  } finally {
    await app.close()
  }
}

function officeOf({ bureau = '', city, government, ...rest }: Asked['options']): Office {
  const place = city ?? /^(.+?(?:市|州|盟|地区|区|县|旗))财政局$/.exec(bureau)?.[1]
  if (!place) throw refuse(`从「${bureau}」看不出城市名称`, { way: '请用 --city 写明' })
  return {
    bureau,
    city: place,
    agency: rest.agency ?? '',
    government: government ?? `${place}人民政府`,
    court: rest.court ?? '',
    superior: rest.superior ?? '',
    contact: rest.contact ?? '',
    address: rest.address ?? '',
    portal: rest.portal ?? '',
    home: { region: REGION, unit: UNIT },
  }
}
