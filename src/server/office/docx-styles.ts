import type { IFontAttributesProperties } from 'docx'
import { CHARACTER, type Fonts, LINE, SIZE } from './docx-layout.ts'

/** Styles of text outside the 28 characters of the grid: tables, page numbers, imprint. */
export const OFF_GRID = 'OffGrid'

/**
 * The styles part. The section declares the grid of the standard, but text is not snapped to it: programs disagree on
 * characters that are wider than their cell (LibreOffice gives them two). Characters are set 0.3 pt closer instead,
 * 28 × 15.7 pt = 439.6 of 442.25 pt, and every line is exact, so that all programs set 22 lines of 28.
 */
export const stylesXml = (fonts: Fonts): string => `${XML}<w:styles ${NAMESPACE}>
<w:docDefaults><w:rPrDefault><w:rPr>${face(fonts.body)}<w:sz w:val="${SIZE.body}"/><w:szCs w:val="${SIZE.body}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${face(fonts.body)}<w:spacing w:val="-6"/><w:kern w:val="2"/><w:sz w:val="${SIZE.body}"/><w:szCs w:val="${SIZE.body}"/></w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="${OFF_GRID}"><w:name w:val="Off grid"/><w:basedOn w:val="Normal"/><w:rPr><w:spacing w:val="0"/></w:rPr></w:style>
${[fonts.hei, fonts.kai, fonts.body, fonts.body].map(heading).join('\n')}
</w:styles>`

/** The table of fonts with what may stand in for each where it is not installed (none are shipped). */
export const fontTableXml = (): string =>
  `${XML}<w:fonts ${NAMESPACE}>${STAND_INS.map(
    ([name, others, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  ).join('')}</w:fonts>`

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STAND_INS: readonly (readonly [name: string, others: string, family: string])[] = [
  ['方正小标宋简体', '方正小标宋_GBK,华文中宋,STZhongsong,宋体', 'roman'],
  ['仿宋_GB2312', '仿宋,FangSong,STFangsong,Noto Serif CJK SC', 'modern'],
  ['仿宋', 'FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC', 'modern'],
  ['楷体_GB2312', '楷体,KaiTi,STKaiti', 'modern'],
  ['楷体', 'KaiTi,楷体_GB2312,STKaiti', 'modern'],
  ['黑体', 'SimHei,STHeiti,Noto Sans CJK SC', 'modern'],
  ['宋体', 'SimSun,STSong,Noto Serif CJK SC', 'roman'],
]

const face = (font: IFontAttributesProperties): string =>
  `<w:rFonts w:ascii="${font.ascii}" w:hAnsi="${font.hAnsi}" w:eastAsia="${font.eastAsia}" w:cs="${font.cs}" w:hint="eastAsia"/>`

/** 一、黑体; （一）楷体; 1. and （1）仿宋: all in the size of the body, indented by two characters. */
const heading = (font: IFontAttributesProperties, index: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="${2 * CHARACTER}"/><w:outlineLvl w:val="${index}"/></w:pPr><w:rPr>${face(font)}</w:rPr></w:style>`
