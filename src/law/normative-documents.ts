import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { disclosureRegulation } from './disclosure-regulation.ts'
import { comparedOn, months, setLocally, uncompared, workingDays } from './row.ts'

export const normativeDocumentNotice = law({
  id: 'normative-document-notice',
  title: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  number: '国办发〔2018〕37号',
  from: '2018-05-16',
})
export const legalityReviewOpinions = law({
  id: 'legality-review-opinions',
  title: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  number: '国办发〔2018〕115号',
  from: '2018-12-04',
})
/** Each province has its own measures; a rule pack names them and their numbers. Here stands only what is usual. */
export const provincialMeasures = law({
  id: 'provincial-normative-document-measures',
  title: '行政规范性文件管理办法',
  number: '各省级人民政府规定',
  from: '2018-05-16',
})

const LOCAL_SINCE = '2018-05-16'

export const normativeComment = limit({
  id: 'normative-comment',
  name: '规范性文件公开征求意见最短期限',
  bound: 'earliest',
  runsFrom: '征求意见稿公布之日',
  binds: '起草单位',
  effect: '期限未满不得提交合法性审核；属于重大行政决策的不少于三十日',
  history: [uncompared('2019-09-01', setLocally(), provincialMeasures.whole, 'GF-COMMENT')],
})

export const legalityReviewShortest = limit({
  id: 'legality-review-shortest',
  name: '合法性审核最短时间',
  bound: 'earliest',
  runsFrom: '审核材料齐全送达审核机构之日',
  binds: '审核机构',
  effect: '除为应对突发事件等特殊情况外，一般不少于五个工作日',
  history: [uncompared('2018-12-04', workingDays(5), legalityReviewOpinions.whole, 'GF-REVIEW-MIN')],
})

export const legalityReview = limit({
  id: 'legality-review',
  name: '合法性审核最长时间',
  bound: 'latest',
  runsFrom: '审核材料齐全送达审核机构之日',
  binds: '审核机构',
  effect: '应当出具书面审核意见',
  history: [uncompared('2018-12-04', workingDays(15), legalityReviewOpinions.whole, 'GF-REVIEW-MAX')],
})

export const normativePublication = limit({
  id: 'normative-publication',
  name: '规范性文件公布期限',
  bound: 'latest',
  runsFrom: '签署、登记编号之日',
  binds: '制定机关',
  effect: '未经公布的规范性文件不得作为行政管理的依据；最迟应当在二十个工作日的主动公开期限内公布',
  history: [comparedOn('2026-11-24')('2019-05-15', setLocally(), disclosureRegulation.at('第二十六条'), 'GF-PUBLISH')],
})

export const normativeFiling = limit({
  id: 'normative-filing',
  name: '规范性文件备案期限',
  bound: 'latest',
  runsFrom: '规范性文件公布之日',
  binds: '制定机关',
  effect: '应当报上一级人民政府备案；部门文件报本级人民政府备案',
  history: [uncompared(LOCAL_SINCE, setLocally(15), provincialMeasures.whole, 'GF-FILE')],
})

export const normativeValidity = limit({
  id: 'normative-validity',
  name: '规范性文件有效期（年）',
  bound: 'cap',
  runsFrom: '规范性文件施行之日',
  binds: '制定机关',
  effect: '有效期届满未继续施行的，自动失效；试行、暂行的通常不超过二年',
  history: [uncompared(LOCAL_SINCE, setLocally(5), provincialMeasures.whole, 'GF-VALID')],
})

export const normativeEvaluation = limit({
  id: 'normative-evaluation',
  name: '规范性文件届满前评估时间',
  bound: 'before',
  runsFrom: '有效期届满之日（向前计算）',
  binds: '制定机关',
  effect: '应当在此日之前（含当日）开始评估，提出继续施行、修改或者失效的意见',
  history: [uncompared(LOCAL_SINCE, months(6), provincialMeasures.whole, 'GF-EVAL')],
})

export const normativeCleanUp = limit({
  id: 'normative-clean-up',
  name: '规范性文件清理周期（年）',
  bound: 'latest',
  runsFrom: '上一次清理结果公布之日',
  binds: '制定机关',
  effect: '应当清理并公布保留、修改、废止和失效的文件目录',
  history: [uncompared(LOCAL_SINCE, setLocally(2), provincialMeasures.whole, 'GF-CLEAN')],
})

export const normativeTrialValidity = limit({
  id: 'normative-trial-validity',
  name: '试行、暂行规范性文件有效期（年）',
  bound: 'cap',
  runsFrom: '规范性文件施行之日',
  binds: '制定机关',
  effect: '试行、暂行的期限届满需要继续实施的，应当重新公布或者制定正式文件',
  history: [uncompared(LOCAL_SINCE, setLocally(2), provincialMeasures.whole)],
})

export const normativeEffectGap = limit({
  id: 'normative-effect-gap',
  name: '规范性文件公布至施行的间隔',
  bound: 'earliest',
  runsFrom: '规范性文件公布之日',
  binds: '制定机关',
  effect: '公布后不满此期限即施行的，应当说明理由',
  history: [uncompared(LOCAL_SINCE, setLocally(30), provincialMeasures.whole)],
})

export const normativeCorrection = limit({
  id: 'normative-correction',
  name: '规范性文件备案审查纠正期限',
  bound: 'latest',
  runsFrom: '收到备案审查意见之日',
  binds: '制定机关',
  effect: '应当自行纠正并报告；逾期不纠正的，由备案审查机构报请撤销',
  history: [uncompared(LOCAL_SINCE, setLocally(30), provincialMeasures.whole)],
})

export const normativeDocumentLimits = [
  normativeComment,
  legalityReviewShortest,
  legalityReview,
  normativePublication,
  normativeFiling,
  normativeEffectGap,
  normativeCorrection,
  normativeValidity,
  normativeTrialValidity,
  normativeEvaluation,
  normativeCleanUp,
] as const
