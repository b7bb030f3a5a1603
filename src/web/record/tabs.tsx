interface TabsProps {
  readonly tabs: readonly { readonly id: string; readonly name: string }[]
  readonly current: string
  readonly onChange: (id: string) => void
}

export const Tabs = ({ tabs, current, onChange }: TabsProps) => (
  <nav className="tabs" aria-label="本页内容">
    {tabs.map(({ id, name }) => (
      <button key={id} type="button" aria-current={id === current ? 'page' : undefined} onClick={() => onChange(id)}>
        {name}
      </button>
    ))}
  </nav>
)
