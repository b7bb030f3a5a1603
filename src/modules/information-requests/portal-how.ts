import { html } from '../../portal/html.ts'
import { errorOf } from '../../portal/parts/errors.ts'
import { choiceField, textField } from '../../portal/parts/field.ts'
import { type ApplyStep, fault, typedOver } from './portal-step.ts'

interface Way {
  readonly name: string
  readonly note: string
  readonly form: 'electronic' | 'paper' | 'inspect'
  readonly delivery: 'email' | 'platform' | 'post' | 'counter' | 'onSite'
}
/** Form and way of delivery as people choose them: together. */
export const ways = {
  platform: {
    name: '在本网站下载',
    note: '凭查询码查看答复并下载电子文件，最快。',
    form: 'electronic',
    delivery: 'platform',
  },
  email: { name: '发到我的电子邮箱', note: '电子文件。', form: 'electronic', delivery: 'email' },
  post: { name: '邮寄给我', note: '纸质文件。', form: 'paper', delivery: 'post' },
  counter: { name: '我来领取', note: '纸质文件，办好后到本机关领取。', form: 'paper', delivery: 'counter' },
  inspect: { name: '到现场查阅、抄录', note: '适合篇幅很长的材料。', form: 'inspect', delivery: 'onSite' },
} as const satisfies Readonly<Record<string, Way>>

export const wayOf = (id: string | undefined): Way | undefined =>
  id !== undefined && Object.hasOwn(ways, id) ? ways[id as keyof typeof ways] : undefined

const NAMES = ['way', 'email', 'address']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** 第三步: in which form and by which way the answer shall come. */
export const how: ApplyStep = {
  id: 'how',
  name: '获取方式',
  title: '您希望怎样得到答复',
  read: async (application, asked) => ({ ...application, typed: typedOver(application, asked, NAMES) }),
  faults: ({ typed: { way, email = '', address = '' } }) => [
    ...(wayOf(way) ? [] : [fault('way', '请选择一种获取方式')]),
    ...(way === 'email' && email === '' ? [fault('email', '选择了发到电子邮箱，请填写邮箱地址')] : []),
    ...(email !== '' && !EMAIL.test(email) ? [fault('email', '邮箱地址应为 name@example.cn 的形式，请核对')] : []),
    ...(way === 'post' && [...address].length < 6
      ? [fault('address', '选择了邮寄，请填写完整的收件地址和邮政编码')]
      : []),
  ],
  body: ({ typed }, errors) => {
    const control = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) })
    return html`${choiceField({
      ...control('way'),
      label: '获取方式',
      hint: '我们尽量按您选择的方式提供；做不到的，会说明原因并以其他适当方式提供。',
      choices: Object.fromEntries(Object.entries(ways).map(([id, { name }]) => [id, name])),
      notes: Object.fromEntries(Object.entries(ways).map(([id, { note }]) => [id, note])),
    })}${textField({
      ...control('email'),
      label: '电子邮箱',
      hint: '选择发到电子邮箱的必填。',
      type: 'email',
      autocomplete: 'email',
      inputmode: 'email',
      most: 120,
      width: 20,
    })}${textField({
      ...control('address'),
      label: '收件地址和邮政编码',
      hint: '选择邮寄的必填。',
      autocomplete: 'street-address',
      most: 200,
    })}`
  },
}
