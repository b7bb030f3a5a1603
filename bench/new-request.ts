import { randomUUID } from 'node:crypto'

let n = 0

/** A request as it is registered: everything that an applicant states, with a key against repetition. */
export function newRequest() {
  n++
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  return {
    key: randomUUID(),
    row: {
      subject: `第${n}号项目资金分配结果`,
      channel: 'web',
      submittedOn: day,
      arrivedOn: day,
      receivedOn: day,
      arrivalProof: `回执${n}`,
      applicantKind: 'natural',
      applicantName: '周明远',
      phone: `139${String(n % 100_000_000).padStart(8, '0')}`,
      email: `applicant${n}@example.com`,
      address: `云州市青云区财源路${n}号`,
      items: [{ asked: `第${n}号项目的资金分配结果、分配依据和绩效评价报告` }],
      form: 'electronic',
      delivery: 'platform',
    },
  }
}
