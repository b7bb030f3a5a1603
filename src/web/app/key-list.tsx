const keys: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl', 'K'], '打开命令面板：搜索事项，前往任何页面'],
  [['/'], '列表页：光标移到搜索框'],
  [['j', 'k'], '列表页：下一行、上一行'],
  [['x'], '列表页：选中或取消选中当前行'],
  [['Enter'], '打开当前行'],
  [['Esc'], '关闭窗口，离开搜索框'],
]

export const KeyList = () => (
  <dl className="key-list">
    {keys.map(([names, says]) => (
      <div key={says}>
        <dt>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
        </dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
)
