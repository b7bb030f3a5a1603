import { html } from '../../portal/html.ts'
import { errorOf, type FormError } from '../../portal/parts/errors.ts'
import { choiceField, textField } from '../../portal/parts/field.ts'
import { applicantKinds, identityKinds } from './applicants.ts'
import { isCreditCode, isResidentNumber } from './identity-number.ts'
import type { Application } from './portal-draft.ts'
import { filesControl, filesOver } from './portal-files.ts'
import { type ApplyStep, fault, typedOver } from './portal-step.ts'

const NAMES = ['applicantKind', 'applicantName', 'identityKind', 'identityNumber', 'phone', 'agentName', 'agentPhone']

/** 第一步: who asks. No more than article 29 names: name, proof of identity, a way to be reached. */
export const who: ApplyStep = {
  id: 'who',
  name: '申请人',
  title: '您是谁',
  read: async (application, asked) => ({
    ...application,
    typed: tidied(typedOver(application, asked, NAMES)),
    authority: await filesOver(application.authority, asked, 'agentAuthority'),
  }),
  faults: (application) => [...identityFaults(application), ...contactFaults(application)],
  body: ({ typed, authority }, errors) => {
    const control = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) })
    return html`${choiceField({
      ...control('applicantKind'),
      label: '申请人类型',
      hint: '个人以自己的名义申请，选“自然人”；以单位名义申请，选单位的类型。',
      choices: applicantKinds,
    })}${textField({
      ...control('applicantName'),
      label: '姓名或者单位名称',
      hint: '与身份证明上的一致。',
      autocomplete: 'name',
      most: 100,
      width: 20,
    })}${choiceField({ ...control('identityKind'), label: '身份证明的种类', choices: identityKinds })}${textField({
      ...control('identityNumber'),
      label: '证件号码',
      hint: '仅用于核对申请人身份，加密保存，办理人员看到的也是遮盖后的号码。',
      most: 40,
      width: 20,
    })}${textField({
      ...control('phone'),
      label: '联系电话',
      hint: '用于与您联系；查询办理进度时要用它的后四位。建议填手机号码。',
      type: 'tel',
      autocomplete: 'tel',
      inputmode: 'tel',
      most: 30,
      width: 10,
    })}${agent(typed, authority, errors)}`
  },
}

function agent(
  typed: Application['typed'],
  authority: Application['authority'],
  errors: readonly FormError[],
): ReturnType<typeof html> {
  const isOpen = typed.agentName || typed.agentPhone || authority.length > 0 || errorOf(errors, 'agentAuthority')
  const control = (name: string) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
    optional: true as const,
  })
  return html`<details${isOpen && html` open`}><summary>由他人代为申请，或者单位有经办人的，请填写这里</summary><div>${textField(
    {
      ...control('agentName'),
      label: '代理人或者经办人姓名',
      most: 60,
      width: 20,
    },
  )}${textField({
    ...control('agentPhone'),
    label: '代理人或者经办人电话',
    type: 'tel',
    inputmode: 'tel',
    most: 30,
    width: 10,
  })}${filesControl('agentAuthority', '授权委托书', '个人委托他人申请的需要上传。', authority, errors)}</div></details>`
}

/** Numbers as they are stored: no blanks or dashes, capital letters. */
const tidied = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...typed,
  identityNumber: half(typed.identityNumber ?? '')
    .replace(/[\s-]/g, '')
    .toUpperCase(),
  phone: half(typed.phone ?? '').replace(/[\s()-]/g, ''),
  agentPhone: half(typed.agentPhone ?? '').replace(/[\s()-]/g, ''),
})
const half = (text: string): string => text.normalize('NFKC')

function identityFaults({ typed }: Application): readonly FormError[] {
  const { applicantKind, applicantName = '', identityKind, identityNumber = '' } = typed
  const faults: FormError[] = []
  if (!isOneOf(applicantKinds, applicantKind)) faults.push(fault('applicantKind', '请选择申请人类型'))
  if (applicantName === '') faults.push(fault('applicantName', '请填写姓名或者单位名称'))
  if (!isOneOf(identityKinds, identityKind)) faults.push(fault('identityKind', '请选择身份证明的种类'))
  if (identityNumber === '') faults.push(fault('identityNumber', '请填写证件号码'))
  else if (identityKind === 'resident' && !isResidentNumber(identityNumber))
    faults.push(fault('identityNumber', '居民身份证号码应为 18 位且校验位相符，请核对后重新填写'))
  else if (identityKind === 'credit' && !isCreditCode(identityNumber))
    faults.push(fault('identityNumber', '统一社会信用代码应为 18 位且校验位相符，请核对后重新填写'))
  else if (!/^[\p{L}\d]{4,40}$/u.test(identityNumber))
    faults.push(fault('identityNumber', '证件号码只含字母和数字，请核对后重新填写'))
  return faults
}

function contactFaults({ typed, authority }: Application): readonly FormError[] {
  const { applicantKind, phone = '', agentName = '', agentPhone = '' } = typed
  const faults: FormError[] = []
  if (phone === '') faults.push(fault('phone', '请填写联系电话'))
  else if (!PHONE.test(phone)) faults.push(fault('phone', '联系电话应为 11 位手机号码，或者带区号的固定电话号码'))
  if (agentPhone !== '' && !PHONE.test(agentPhone))
    faults.push(fault('agentPhone', '代理人电话应为 11 位手机号码，或者带区号的固定电话号码'))
  if (agentPhone !== '' && agentName === '') faults.push(fault('agentName', '填写了代理人电话，请一并填写代理人姓名'))
  if (agentName !== '' && applicantKind === 'natural' && authority.length === 0)
    faults.push(fault('agentAuthority', '委托他人代为申请的，请上传授权委托书'))
  return faults
}

const PHONE = /^(\+?86)?(1\d{10}|0\d{9,11}|[48]00\d{7})$/

const isOneOf = (choices: Readonly<Record<string, string>>, value: string | undefined): boolean =>
  value !== undefined && Object.hasOwn(choices, value)
