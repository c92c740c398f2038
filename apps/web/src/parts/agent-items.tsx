import type { components } from '../api/schema.js'

/** What an agent acts on, one line each: a programme, or one case by its number. */
export function AgentItems({ items }: { items: readonly components['schemas']['AgentItemView'][] }) {
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item.caseId ?? item.programmeCode} className="wrap">
          {item.programmeName} {item.caseNumber && <span className="figures quiet">{item.caseNumber}</span>}
        </li>
      ))}
    </ul>
  )
}
