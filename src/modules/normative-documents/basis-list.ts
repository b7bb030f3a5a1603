import { list, text } from '../../kernel/register.ts'

/** 制定依据: what the document rests on, article by article where it is known. */
export const basisList = list('制定依据', {
  law: text('法律、法规、规章或者上级文件', { required: true, note: '写名称，例如：中华人民共和国预算法' }),
  at: text('条款', { note: '例如：第三十二条' }),
})
