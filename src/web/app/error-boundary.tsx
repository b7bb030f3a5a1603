import { Component, type ReactNode } from 'react'
import { FaultPage } from './fault-page.tsx'

interface Props {
  readonly children: ReactNode
}

/** Catches what nothing else caught. A class because React offers no other way. */
export class ErrorBoundary extends Component<Props, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {}
  static getDerivedStateFromError(fault: unknown) {
    return { fault }
  }
  override render() {
    return this.state.fault === undefined ? this.props.children : <FaultPage fault={this.state.fault} />
  }
}
