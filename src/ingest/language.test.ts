import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['en', 'Crews reached the last of the four villages on Tuesday, and the road to the coast is open again.'],
  ['en', 'Homs falls'],
  ['en', 'Tareen Korem Old Ford Maranda'],
  ['en', 'Killed: 12. Injured: 40.'],
  [
    'de',
    'Die Helfer erreichten am Dienstag das letzte der vier Dörfer, und die Straße zur Küste ist wieder frei.',
  ],
  ['fr', 'Les secours ont atteint mardi le dernier des quatre villages et la route de la côte est rouverte.'],
  ['es', 'Los equipos llegaron el martes a la última de las cuatro aldeas y la carretera está abierta.'],
  ['ar', 'وصلت فرق الإنقاذ إلى القرية الأخيرة يوم الثلاثاء وفتح الطريق إلى الساحل من جديد'],
  ['uk', 'Рятувальники дісталися останнього села у вівторок, і дорога до узбережжя знову відкрита.'],
])('%s: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
})

test('a text without letters has no language', async () => {
  expect(await languageOf('12 34 — 56')).toBeNull()
})
