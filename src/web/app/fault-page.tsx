/** Something broke in the page itself: says so, keeps the way back open, and shows what to tell the administrator. */
export const FaultPage = ({ fault }: { readonly fault: unknown }) => (
  <main className="lone">
    <h1>页面出错了</h1>
    <p>已保存的内容不受影响。请重新载入；若仍出错，请把下面的文字告诉系统管理员。</p>
    <pre className="fault-text">{fault instanceof Error ? fault.message : String(fault)}</pre>
    <p className="button-row">
      <button type="button" className="button button-primary" onClick={() => location.reload()}>
        重新载入
      </button>
      <a className="button" href="/app/">
        回到工作台
      </a>
    </p>
  </main>
)
