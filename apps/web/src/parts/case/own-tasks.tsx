import { Button } from 'antd'
import { useState } from 'react'
import { FinishTask, type Task, useTasks } from './tasks.js'

/** The tasks on a case that wait for the reader: an opinion their department owes, a visit. Each is done from here. */
export function useOwnTasks(caseId: string): readonly Task[] {
  return (useTasks(caseId).data?.items ?? []).filter((task) => task.mayFinish)
}

/** Buttons for what waits for the reader on a case, beside the steps of the case. */
export function OwnTasks({ caseId, tasks }: { caseId: string; tasks: readonly Task[] }) {
  const [chosen, setChosen] = useState<Task>()
  return (
    <>
      {tasks.map((task) => (
        <Button key={task.id} type="primary" onClick={() => setChosen(task)}>
          {task.title}
        </Button>
      ))}
      {chosen && <FinishTask caseId={caseId} task={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}
