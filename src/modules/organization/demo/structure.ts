/** The fictional city of 云州: what it consists of. Names are made up; the kinds and numbers are those of a prefecture. */
export interface DemoRegion {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly towns: readonly string[]
}
export const city = { id: 'yunzhou', name: '云州市', code: '997100' } as const
export const province = { id: 'yunling', name: '云岭省', code: '990000' } as const

export const districts: readonly DemoRegion[] = [
  {
    id: 'qingyun',
    name: '青云区',
    code: '997102',
    towns: ['云栖街道', '北门街道', '望江街道', '石桥镇', '柳林镇', '新塘镇'],
  },
  {
    id: 'linjiang',
    name: '临江区',
    code: '997103',
    towns: ['滨江街道', '码头街道', '沙洲镇', '鱼嘴镇', '芦荡镇', '江口镇'],
  },
  {
    id: 'donghu',
    name: '东湖区',
    code: '997104',
    towns: ['东湖街道', '荷塘街道', '双桥镇', '白鹭镇', '莲溪镇', '湖心镇'],
  },
  {
    id: 'nanping',
    name: '南屏县',
    code: '997121',
    towns: ['城关镇', '屏山镇', '竹海镇', '茶坪镇', '枫木乡', '清溪乡'],
  },
  {
    id: 'beiyuan',
    name: '北原县',
    code: '997122',
    towns: ['原上镇', '麦田镇', '白杨镇', '黄土镇', '高坡乡', '马场乡'],
  },
]

/** Sections of the city bureau: id, name, the posts beyond a head and two handlers. */
export const sections = [
  ['office', '办公室'],
  ['regulation', '法规科'],
  ['budget', '预算科'],
  ['treasury', '国库科'],
  ['revenue', '综合科'],
  ['administration', '行政政法科'],
  ['education', '科教文科'],
  ['economy', '经济建设科'],
  ['agriculture', '农业农村科'],
  ['social-security', '社会保障科'],
  ['assets', '资产管理科'],
  ['procurement', '政府采购管理科'],
  ['debt', '政府债务管理科'],
  ['performance', '预算绩效管理科'],
  ['accounting', '会计科'],
  ['supervision', '财政监督科'],
  ['tax-policy', '税政科'],
  ['personnel', '人事教育科'],
  ['payment-centre', '国库支付中心'],
  ['appraisal-centre', '财政投资评审中心'],
] as const

export const cityDepartments = [
  '政府办公室',
  '发展和改革委员会',
  '教育局',
  '科学技术局',
  '工业和信息化局',
  '民族宗教事务局',
  '公安局',
  '民政局',
  '司法局',
  '人力资源和社会保障局',
  '自然资源和规划局',
  '生态环境局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '商务局',
  '文化广电和旅游局',
  '卫生健康委员会',
  '退役军人事务局',
  '应急管理局',
  '审计局',
  '国有资产监督管理委员会',
  '市场监督管理局',
  '体育局',
  '统计局',
  '医疗保障局',
  '信访局',
  '城市管理局',
  '大数据发展局',
  '机关事务管理局',
  '总工会',
  '妇女联合会',
  '科学技术协会',
  '残疾人联合会',
  '红十字会',
  '档案馆',
  '供销合作社',
  '投资促进局',
  '住房公积金管理中心',
] as const

export const cityInstitutions = [
  ['教育局', '第一中学'],
  ['教育局', '实验小学'],
  ['教育局', '职业技术学校'],
  ['教育局', '教育考试院'],
  ['卫生健康委员会', '人民医院'],
  ['卫生健康委员会', '中医院'],
  ['卫生健康委员会', '疾病预防控制中心'],
  ['卫生健康委员会', '妇幼保健院'],
  ['民政局', '社会福利院'],
  ['民政局', '救助管理站'],
  ['人力资源和社会保障局', '社会保险事业中心'],
  ['人力资源和社会保障局', '公共就业服务中心'],
  ['自然资源和规划局', '不动产登记中心'],
  ['生态环境局', '环境监测站'],
  ['住房和城乡建设局', '建设工程质量监督站'],
  ['交通运输局', '公路养护中心'],
  ['水利局', '水文站'],
  ['农业农村局', '农业技术推广站'],
  ['文化广电和旅游局', '图书馆'],
  ['文化广电和旅游局', '博物馆'],
  ['市场监督管理局', '产品质量检验所'],
  ['城市管理局', '园林管理处'],
  ['机关事务管理局', '机关后勤中心'],
  ['政府办公室', '政务信息中心'],
] as const

export const districtDepartments = [
  '政府办公室',
  '发展和改革局',
  '教育局',
  '工业和信息化局',
  '公安分局',
  '民政局',
  '司法局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '商务局',
  '文化和旅游局',
  '卫生健康局',
  '退役军人事务局',
  '应急管理局',
  '审计局',
  '市场监督管理局',
  '统计局',
  '医疗保障局',
  '信访局',
  '城市管理局',
] as const
export const districtInstitutions = [
  ['教育局', '第一小学'],
  ['教育局', '实验中学'],
  ['卫生健康局', '人民医院'],
  ['卫生健康局', '社区卫生服务中心'],
  ['民政局', '敬老院'],
  ['农业农村局', '农技推广中心'],
  ['文化和旅游局', '文化馆'],
] as const

export const partners = [
  ['tax', '国家税务总局云州市税务局'],
  ['central-bank', '中国人民银行云州市分行'],
  ['court', '云州市中级人民法院'],
  ['people-government', '云州市人民政府'],
] as const
