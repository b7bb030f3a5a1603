import { Refusal } from '../kernel/refusal.ts'

/** Somebody else was faster: an expected no whose problem is `conflict`. What was typed is kept by the caller. */
export class Conflict extends Refusal {
  constructor(says = '您打开之后，该记录已被他人更新', way = '请重新打开查看最新内容，再次提交') {
    super([{ says, way }])
    this.name = 'Conflict'
  }
}
