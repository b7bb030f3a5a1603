/**
 * What can be told of a page's accessibility from its markup alone: names of controls, landmarks, headings, captions, ids, no script.
 * Contrast is computed in src/portal/contrast.test.ts; what only an eye can tell is looked at in screenshots.
 */
export function accessibilityFaults(markup: string): readonly string[] {
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  must(/<html lang="zh-CN"/.test(markup), 'the page names no language')
  must(/<title>[^<]+<\/title>/.test(markup), 'the page has no title')
  must(count(markup, /<main\b/g) === 1, 'there is not exactly one main')
  must(count(markup, /<h1\b/g) === 1, 'there is not exactly one h1')
  must(/<a class="skip" href="#main">/.test(markup), 'nothing skips to the content')
  must(!/<script|\son\w+="|javascript:|\sstyle="/i.test(markup), 'the page carries script or inline style')
  must(!/tabindex="[1-9]/.test(markup), 'a tabindex changes the order')
  return [...faults, ...headingFaults(markup), ...controlFaults(markup), ...nameFaults(markup), ...idFaults(markup)]
}

function headingFaults(markup: string): readonly string[] {
  const levels = [...markup.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
  // The list of errors stands above the first heading, so that it is read first.
  return levels.flatMap((level, index) => {
    const before = levels.slice(0, index).at(-1)
    return before !== undefined && level > before + 1 ? [`h${level} follows h${before}`] : []
  })
}

function controlFaults(markup: string): readonly string[] {
  const labelled = new Set([...markup.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id))
  const controls = [...markup.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag)
  const named = (tag: string) => {
    const id = /\sid="([^"]+)"/.exec(tag)?.[1]
    return tag.includes('type="hidden"') || tag.includes('tabindex="-1"') || (id !== undefined && labelled.has(id))
  }
  return controls.filter((tag) => !named(tag)).map((tag) => `no label for ${tag}`)
}

function nameFaults(markup: string): readonly string[] {
  const empty = [...markup.matchAll(/<(a|button)\b[^>]*>(.*?)<\/\1>/gs)].filter(
    ([, , inside]) => (inside ?? '').replace(/<[^>]+>/g, '').trim() === '',
  )
  const parts = [
    [/<fieldset\b[^>]*>(?!<legend)/g, 'a fieldset without legend'],
    [/<table\b[^>]*>(?!\s*<caption)/g, 'a table without caption'],
    [/<details\b[^>]*>(?!\s*<summary)/g, 'a details without summary'],
    [/<img\b(?![^>]*\salt=)[^>]*>/g, 'an image without alt'],
    [/<nav\b(?![^>]*\saria-label=)[^>]*>/g, 'a nav without name'],
  ] as const
  return [
    ...empty.map(([tag]) => `no text in ${tag}`),
    ...parts.flatMap(([found, fault]) => (count(markup, found) > 0 ? [fault] : [])),
  ]
}

function idFaults(markup: string): readonly string[] {
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const meant = [...markup.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"|href="#([^"]+)"/g)]
  const missing = meant
    .flatMap(([, named, linked]) => (named ?? linked ?? '').split(' '))
    .filter((id) => !ids.includes(id))
  return [...twice.map((id) => `two things are called ${id}`), ...missing.map((id) => `nothing is called ${id}`)]
}

const count = (text: string, of: RegExp): number => [...text.matchAll(of)].length
