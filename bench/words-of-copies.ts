const DISTRICTS = ['青云', '白石', '临江', '凤鸣', '东山', '南湖', '西岭', '北渡', '安平', '永宁']
const TOWNS = [
  '清河',
  '龙泉',
  '石桥',
  '柳林',
  '双溪',
  '高坪',
  '金沙',
  '马店',
  '杨柳',
  '桃源',
  '大通',
  '小河',
  '新集',
  '古城',
  '望山',
]
const MATTERS = [
  '道路改造工程',
  '高标准农田建设',
  '中小学校舍维修',
  '养老服务设施补助',
  '污水管网工程',
  '惠农补贴发放',
  '村级公益事业奖补',
  '保障房维修资金',
  '农村饮水安全',
  '公共卫生经费',
  '文化惠民项目',
  '河道整治工程',
  '垃圾分类试点',
  '残疾人就业补助',
  '职业技能培训',
]

/** What a copied request names beside its subject: 10 districts × 15 towns × 15 matters × 2 numbers, 4,500 in all. */
export const wordsOfCopies = (): readonly string[] =>
  DISTRICTS.flatMap((district) =>
    TOWNS.flatMap((town) =>
      MATTERS.flatMap((matter) => [`${district}区${town}镇${matter}第一期`, `${district}区${town}镇${matter}第二期`]),
    ),
  )
