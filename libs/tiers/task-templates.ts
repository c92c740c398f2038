import type { TaskTemplate } from '#cases'

/** Work the states of the ladder's charts open on entry. */
export const tierTasks: Readonly<Record<string, TaskTemplate>> = {
  'first-visit': { title: ['入库走访：了解需求，列出差距', 'First visit: needs and gaps'], to: 'assignee', workingDays: 10 },
  'joint-opinion': { title: ['出具会审意见', 'Give an opinion'], to: 'departments', workingDays: 5, onExpiry: 'deemed-consent' },
}
