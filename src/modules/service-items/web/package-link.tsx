import type { RecordView } from '../../../kernel/wire.ts'

/** 数据包: what is uploaded by hand where the platform has no interface. */
export const PackageLink = ({ record }: { readonly record: RecordView }) => (
  <p>
    <a href={`/guides/batches/${encodeURIComponent(record.id)}.json`} download>
      下载数据包（JSON）
    </a>
    <br />
    <span className="faint">字段与全国一体化政务服务平台一致，附SM3校验码。上传后请登记平台的回执编号。</span>
  </p>
)
