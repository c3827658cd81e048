import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('remembered', () => {
  it('asks once for each word', () => {
    const asked: string[] = []
    const length = remembered((word) => {
      asked.push(word)
      return word.length
    })
    expect(['dam', 'river', 'dam', '', ''].map(length)).toEqual([3, 5, 3, 0, 0])
    expect(asked).toEqual(['dam', 'river', ''])
  })

  it('forgets all when full and still answers', () => {
    let asked = 0
    const upper = remembered((word) => {
      asked++
      return word.toUpperCase()
    }, 2)
    expect(['a', 'b', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'C'])
    expect(asked).toBe(4)
  })
})
