import { Worker } from 'node:worker_threads'
import type { Ground, Result, Task } from './jobs.ts'

const MODULE = new URL('./worker.ts', import.meta.url).href
/** A thread does not inherit the reading of TypeScript, so it begins with that. */
const BEGIN = `import('tsx/esm/api').then(({ register }) => { register(); return import('${MODULE}') })`

type Message = { line: string } | { result: Result }
type Order = { task: Task; done: (result: Result) => void; failed: (error: Error) => void }

/** A few threads that carry out tasks in the order in which they are given. */
export class Pool {
  private readonly orders: Order[] = []
  private readonly workers: Worker[]
  private readonly idle: Worker[]
  private readonly busy = new Map<Worker, Order>()

  constructor(threads: number, ground: Ground, say: (line: string) => void) {
    this.workers = Array.from({ length: threads }, () => {
      const worker = new Worker(BEGIN, { eval: true, workerData: ground })
      worker.on('error', (error) => this.busy.get(worker)?.failed(error))
      worker.on('message', (message: Message) => {
        if ('line' in message) return say(message.line)
        this.busy.get(worker)?.done(message.result)
        this.idle.push(worker)
        this.next()
      })
      return worker
    })
    this.idle = [...this.workers]
  }

  run(task: Task): Promise<Result> {
    return new Promise((done, failed) => {
      this.orders.push({ task, done, failed })
      this.next()
    })
  }

  private next(): void {
    const order = this.orders[0]
    const worker = order === undefined ? undefined : this.idle.pop()
    if (order === undefined || worker === undefined) return
    this.orders.shift()
    this.busy.set(worker, order)
    worker.postMessage(order.task)
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }
}
