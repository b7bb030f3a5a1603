import type { FileRef } from '../../kernel/register.ts'
import type { PortalAsked } from '../../portal/door.ts'
import { type Html, html } from '../../portal/html.ts'
import type { FormError } from '../../portal/parts/errors.ts'
import { errorOf } from '../../portal/parts/errors.ts'
import { fileField } from '../../portal/parts/field.ts'

const MOST = 5

/** Files of one control: those kept before, without the ones to be removed, and the newly uploaded ones. */
export async function filesOver(
  before: readonly FileRef[],
  { store, work, files, form }: PortalAsked,
  field: string,
): Promise<readonly FileRef[]> {
  const removed = (form[`${field}-remove`] ?? '').split('\n')
  const put = files.filter((file) => file.field === field)
  const added = await Promise.all(put.map(({ bytes, name, type }) => store.files.put(work, bytes, name, type)))
  const kept = before.filter(({ hash }) => !removed.includes(hash))
  return [...new Map([...kept, ...added].map((file) => [file.hash, file])).values()].slice(0, MOST)
}

/** The control with the files that are already there, each with a tick to take it out again. */
export const filesControl = (
  field: string,
  label: string,
  hint: string,
  files: readonly FileRef[],
  errors: readonly FormError[],
): Html =>
  html`${fileField({
    name: field,
    label,
    hint: `${hint}可选 PDF、Word、Excel、OFD 文件或者 PNG、JPEG 图片，每个不超过 10 MB，最多 ${MOST} 个。`,
    error: errorOf(errors, field),
    accept: '.pdf,.docx,.xlsx,.ofd,.png,.jpg,.jpeg,.txt',
    several: true,
    optional: true,
  })}${
    files.length > 0 &&
    html`<fieldset class="field"><legend>已上传的附件</legend>${files.map(
      ({ hash, name, size }) =>
        html`<div class="choice"><input type="checkbox" id="${field}-${hash}" name="${field}-remove" value="${hash}"><label for="${field}-${hash}">移除 ${name}（${sizeText(
          size,
        )}）</label></div>`,
    )}</fieldset>`
  }`

export const fileNames = (files: readonly FileRef[]): string => files.map(({ name }) => name).join('、')

const sizeText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
