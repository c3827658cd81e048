import { parentPort, workerData } from 'node:worker_threads'
import { carryOut, type Ground, type Task } from './jobs.ts'
import { buffersOf } from './learned.ts'

const port = parentPort!

port.on('message', (task: Task) => {
  const result = carryOut(task, workerData as Ground, (line) => port.postMessage({ line }))
  port.postMessage({ result }, buffersOf(result.learned))
})
