import type { Random } from '../../../store/demo-door.ts'

const FAMILY = [
  ...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤',
] as readonly string[]
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红娥玲芬燕彩春菊凯健俊帆雪琳倩云峰宁浩然欣怡子涵思远文博雅婷志远晓东建国海燕立新庆丰永康家乐长青',
] as readonly string[]

/** Fictional names without repetition. */
export function nameMaker(random: Random): () => string {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const second = random.chance(0.75) ? random.pick(GIVEN) : ''
      const name = `${random.pick(FAMILY)}${random.pick(GIVEN)}${second}`
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}
