// Answers to self-assessments, in the memory of this browser or in a file, and nowhere else.

/**
 * @typedef {"ready" | "gap" | "open"} Answer
 *
 * @typedef {object} AnswerSheet what a producer has answered on one standard
 * @property {string} standard its id
 * @property {Map<string, string>} questions the fingerprint of each question as it was when it was answered, or seen
 * @property {Map<string, {answer: Answer, note: string}>} answers by the id of the question
 * @property {Map<string, {asked: boolean, note: string}>} asked what the office was asked, by section
 */

const ReadinessMemory = (() => {
  const FORMAT = "mattrathan-readiness"
  const VERSION = 1
  const LARGEST = 1_000_000 // letters; a note has two thousand at most

  /** The root of the site, from wherever it is opened. */
  function root() {
    const { searchIndex = "" } = /** @type {HTMLElement} */ (document.querySelector(".c-header")).dataset
    return new URL("../../", new URL(searchIndex, location.href))
  }

  /** Sites on one host do not read each other's. @param {string} standard */
  const keyOf = (standard) => `${root().pathname}.readiness.${standard}`

  /** @param {string} standard @returns {AnswerSheet} */
  const empty = (standard) => ({ standard, questions: new Map(), answers: new Map(), asked: new Map() })

  /** @param {AnswerSheet} sheet */
  function written({ standard, questions, answers, asked }) {
    const parts = { questions: Object.fromEntries(questions), answers: Object.fromEntries(answers), asked: Object.fromEntries(asked) }
    return JSON.stringify({ format: FORMAT, version: VERSION, standard, ...parts }, null, 2)
  }

  /**
   * The members of an object as a map; null if it is none, or if a member is not as it must be.
   * @template T
   * @param {unknown} value
   * @param {(one: any) => T | null} member
   */
  function members(value, member) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null
    /** @type {Map<string, T>} */
    const found = new Map()
    for (const [key, one] of Object.entries(value)) {
      const read = member(one)
      if (read === null) return null
      found.set(key, read)
    }
    return found
  }

  /**
   * What a file says, or why it cannot be read.
   * @param {string} text
   * @param {string} standard of which it should be
   * @returns {{sheet: AnswerSheet, fault: ""} | {sheet: null, fault: "form" | "version" | "standard" | "size", standard: string}}
   */
  function read(text, standard) {
    const fault = (/** @type {"form" | "version" | "standard" | "size"} */ name, of = "") => ({ sheet: null, fault: name, standard: of })
    if (text.length > LARGEST) return fault("size")
    let said
    try {
      said = JSON.parse(text.replace(/^\ufeff/, ""))
    } catch {
      return fault("form")
    }
    if (said?.format !== FORMAT || typeof said.standard !== "string" || !Number.isInteger(said.version)) return fault("form")
    if (said.version > VERSION) return fault("version")
    if (said.standard !== standard) return fault("standard", said.standard.slice(0, 80))
    const noted = (/** @type {any} */ one) => typeof one?.note === "string"
    const questions = members(said.questions, (one) => (typeof one === "string" ? one : null))
    const answers = members(said.answers, (one) =>
      noted(one) && ["ready", "gap", "open"].includes(one.answer) ? { answer: /** @type {Answer} */ (one.answer), note: one.note } : null,
    )
    const asked = members(said.asked, (one) => (noted(one) && typeof one.asked === "boolean" ? { asked: one.asked, note: one.note } : null))
    return questions && answers && asked ? { sheet: { standard, questions, answers, asked }, fault: "" } : fault("form")
  }

  /** Whether there is nothing in it that anybody would miss. @param {AnswerSheet} sheet */
  const isBlank = ({ answers, asked }) =>
    [...answers.values()].every(({ answer, note }) => answer === "open" && !note) &&
    [...asked.values()].every((one) => !one.asked && !one.note)

  /** @param {string} standard */
  function load(standard) {
    try {
      return read(localStorage.getItem(keyOf(standard)) ?? "", standard).sheet ?? empty(standard)
    } catch {
      return empty(standard)
    }
  }

  /**
   * What was answered on the editions before, as answers on this one.
   * @param {string} standard
   * @param {Map<string, string[]>} earlier by the id of a question, what it was before: standard and question with `#` between
   */
  function carried(standard, earlier) {
    const sheet = empty(standard)
    for (const [question, places] of earlier) {
      for (const place of places) {
        const cut = place.indexOf("#")
        const before = load(place.slice(0, cut))
        const answer = before.answers.get(place.slice(cut + 1))
        if (!answer || (answer.answer === "open" && !answer.note)) continue
        sheet.answers.set(question, answer)
        sheet.questions.set(question, before.questions.get(place.slice(cut + 1)) ?? "")
      }
    }
    return sheet
  }

  return {
    empty,
    isBlank,
    read,
    written,
    keyOf,
    load,
    carried,
    /** Whether the browser has kept it. @param {AnswerSheet} sheet */
    keep(sheet) {
      try {
        if (isBlank(sheet)) localStorage.removeItem(keyOf(sheet.standard))
        else localStorage.setItem(keyOf(sheet.standard), written(sheet))
        return true
      } catch {
        return false // it is full, or keeps nothing at all
      }
    },
  }
})()
