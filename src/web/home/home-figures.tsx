import { Link } from 'react-router'
import type { HomeView } from '../../kernel/wire.ts'
import { withinApp } from '../api/addresses.ts'

interface HomeFiguresProps {
  readonly figures: HomeView['figures']
  readonly title?: string
}

/** 我的数: a strip of figures, each of which opens to what it counts. */
export const HomeFigures = ({ figures, title = '我的数' }: HomeFiguresProps) =>
  figures.length === 0 ? null : (
    <section className="home-figures" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.name}>
            <Link to={withinApp(figure.opens)}>
              <span className="home-figure-name">{figure.name}</span>
              <span
                className={`home-figure ${figure.value === '＊' ? 'home-figure-blank' : figure.value.length > 8 ? 'home-figure-text' : ''}`}
              >
                {figure.value}
                <small>{figure.unit}</small>
              </span>
              {figure.note && <span className="home-figure-note">{figure.note}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
