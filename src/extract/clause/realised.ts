/** Verbs that say no more of an event than that it is there: "cholera may appear", "a second storm could hit". */
const OCCURS = /^(appear|occur|happen|emerge|erupt|hit|strike|arrive|resume|ensue|arise|recur)$/

/** Verbs by which an event becomes real: "the truce was not signed" tells of none, "the raid was not linked" of one. */
const REALISES = new RegExp(
  '^(conduct|carri|carry|launch|sign|reach|held|hold|made|implement|complet|achiev|agree|announc|stag|execut|report|' +
    'detect|record|seen|deliver|mount|start|beg[iu]n|resum|repeat|plan|deploy|sent|expect|lift|impos|declar|form|' +
    'finali|conclud|accept|finish|exten|renew|broker|negotiat|found|find|taken|done|undertak|perform|organi|arrang|' +
    'schedul|call|avert|postpon|delay|prevent|restor|approv|ratif|grant|used|need|requir|observ|respect|honor|honour|' +
    'kept|allow|permit|enforc|authori|order)',
)

/** Nouns by which an event is told again where it is dreaded: "a repeat of last year's epidemic". */
const AGAIN = /^(repeats?|repetition|recurrence|replay|rerun)$/

/** True where the verb's modality is that of the event that is its subject. */
export const occurs = (verb: string): boolean => OCCURS.test(verb)

/** True where denying the verb in the passive denies the event that is its subject. */
export const realises = (verb: string): boolean => REALISES.test(verb)

/** True where the noun tells that what it is of has been before. */
export const isAgain = (noun: string): boolean => AGAIN.test(noun)
