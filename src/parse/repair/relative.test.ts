import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { relative } from './relative.ts'

test('yes: The mayor, who fled Lorvo, denied the charge, the noun taken for the root', () => {
  const tree = draft(
    'The/DT>mayor:det mayor/NN>0:root ,/,>fled:punct who/WP>fled:nsubj fled/VBD>mayor:acl:relcl Lorvo/NNP>fled:obj ,/,>fled:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>mayor:punct',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'denied')).toBe('0 root')
  expect(arc(tree, 'mayor')).toBe('denied nsubj')
  expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
})

test('yes: the same, the verb of the clause taken for the root', () => {
  const tree = draft(
    'The/DT>mayor:det mayor/NN>fled:nsubj ,/,>fled:punct who/WP>fled:nsubj fled/VBD>0:root Lorvo/NNP>fled:obj ,/,>denied:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>fled:punct',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'denied')).toBe('0 root')
  expect(arc(tree, 'mayor')).toBe('denied nsubj')
  expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
})

test('yes: The clan that holds ports has banned ships, the object taken for a subject', () => {
  const tree = draft(
    'The/DT>clan:det clan/NN>0:root that/WDT>holds:nsubj holds/VBZ>clan:acl:relcl ports/NNS>banned:nsubj has/AUX-VBZ>banned:aux banned/VBN>holds:ccomp ships/NNS>banned:obj ./.>clan:punct',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'banned')).toBe('0 root')
  expect(arc(tree, 'clan')).toBe('banned nsubj')
  expect(arc(tree, 'ports')).toBe('holds obj')
})

test('yes: Residents whose homes burned are sleeping in schools.', () => {
  const tree = draft(
    'Residents/NNS>burned:nsubj whose/WP$>homes:nmod:poss homes/NNS>burned:nsubj burned/VBD>0:root are/AUX-VBP>sleeping:aux sleeping/VBG>burned:conj ./.>burned:punct',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Residents')).toBe('sleeping nsubj')
  expect(arc(tree, 'burned')).toBe('Residents acl:relcl')
})

test('no: Police seek a man who robbed a bank, stole a car and fled.', () => {
  const tree = draft(
    'Police/NNS>seek:nsubj seek/VBP>0:root a/DT>man:det man/NN>seek:obj who/WP>robbed:nsubj robbed/VBD>man:acl:relcl banks/NNS>robbed:obj ,/,>stole:punct stole/VBD>robbed:conj cars/NNS>stole:obj and/CC>fled:cc fled/VBD>robbed:conj ./.>seek:punct',
  )
  expect(relative.apply(tree)).toBe(false)
})

test('yes: Rebels, among whom Taro is strongest, claimed it', () => {
  const tree = draft(
    'Rebels/NNS>strongest:nsubj ,/,>Rebels:punct among/IN>whom:case whom/WP>strongest:obl Taro/NNP>strongest:nsubj is/AUX-VBZ>strongest:cop strongest/JJS>claimed:nsubj ,/,>claimed:punct claimed/VBD>0:root it/PRP>claimed:obj',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Rebels')).toBe('claimed nsubj')
  expect(arc(tree, 'strongest')).toBe('Rebels acl:relcl')
})

test('yes: It hit a town, which was under siege: no second town', () => {
  const tree = draft(
    'It/PRP>hit:nsubj hit/VBD>0:root a/DT>town:det town/NN>hit:obj ,/,>siege:punct which/WDT>siege:nsubj was/AUX-VBD>siege:cop under/IN>siege:case siege/NN>town:conj',
  )
  expect(relative.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'siege')).toBe('town acl:relcl')
})
test('no: It hit a town and a farm', () => {
  const tree = draft(
    'It/PRP>hit:nsubj hit/VBD>0:root a/DT>town:det town/NN>hit:obj and/CC>farm:cc one/CD>farm:nummod farm/NN>town:conj',
  )
  expect(relative.apply(tree)).toBe(false)
})
