/**
 * The character that a glyph stands for; undefined = the file does not say.
 * Fonts share one glyph between a character and the radical that looks like it, and some programs then name the radical.
 */
export function meaning(unicode: string): string | undefined {
  const radical = RADICALS.get(unicode)
  if (radical !== undefined) return radical
  if (/[\u2f00-\u2fdf\uf900-\ufaff]/.test(unicode)) return unicode.normalize('NFKC')
  if (unicode === '' || (unicode.trim() !== '' && /[\p{Cc}\p{Co}\ufffd]/u.test(unicode))) return undefined
  return unicode
}

/** Radicals that Unicode does not fold into characters by itself (UAX 38, EquivalentUnifiedIdeograph), and ⼾, which folds into the traditional form. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    ...(
      '⺁厂⺄乙⺊卜⺍小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺷羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻕阜⻗雨⻘青⻙韦' +
      '⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龜⻳龟⼾户'
    ).matchAll(/../gu),
  ].map(([pair]) => [...pair] as unknown as readonly [string, string]),
)
