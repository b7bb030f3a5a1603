import { useEffect, useState } from 'react'
import type { TotpEnrolmentView } from '../../kernel/wire-administration.ts'
import { usePost } from '../api/use-post.ts'
import { QrPicture } from '../qr/qr-picture.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { EnterTotp } from './enter-totp.tsx'

/** Administrators prove themselves by a second factor: the secret goes into an authenticator once, the first code confirms it. */
export function EnrolTotp({ onDone }: { readonly onDone: () => void }) {
  const { send, problem } = usePost<object, TotpEnrolmentView>('/api/session/totp/enrolment')
  const [enrolment, setEnrolment] = useState<TotpEnrolmentView>()
  useEffect(() => {
    void send({}).then((made) => made && setEnrolment(made))
  }, [send])
  return (
    <>
      <ProblemNote problem={problem} />
      {enrolment && (
        <section className="enrolment">
          <p>管理员登录须有第二种身份验证方式。请用手机上的身份验证器扫描，或手工输入密钥：</p>
          <QrPicture text={enrolment.address} label="动态口令二维码，内容与下面的密钥相同" />
          <code>{enrolment.secret.replace(/(.{4})/g, '$1 ')}</code>
        </section>
      )}
      <EnterTotp title="绑定动态口令" onDone={onDone} />
    </>
  )
}
