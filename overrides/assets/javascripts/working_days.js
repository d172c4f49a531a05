// Working days, counted as generator/language/working_days.py and generator/model/schedule.py count them; a test
// compares the two. Days are texts in ISO 8601, which sort as days do; null stands for a day that is not known.

const DAY_MS = 86_400_000

/**
 * @typedef {{first: string, last: string, holidays: Set<string>}} WorkingCalendar
 * @typedef {{first: string, last: string}} Span
 * @typedef {{state: "dated" | "days-unknown" | "waits" | "beyond", on: string | null, counted: number | null}} Due what is beyond the calendar says how many days were counted to its end
 * @typedef {{key: string, days: number | null, after: string[]}} Step
 */

const WorkingDays = {
  /**
   * A day so many days later.
   * @param {string} day
   * @param {number} days
   */
  later(day, days) {
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
  },

  /**
   * The last of so many working days after a day; where the calendar ends before, how many there were till then, and
   * null for both if it does not cover the first.
   * @param {WorkingCalendar} calendar
   * @param {string} start
   * @param {number} days
   * @param {Span[]} paused
   * @returns {{on: string | null, counted: number | null}}
   */
  after(calendar, start, days, paused) {
    if (start < calendar.first || start > calendar.last) return { on: null, counted: null }
    let day = start
    for (let counted = 0; counted < days; ) {
      day = WorkingDays.later(day, 1)
      if (day > calendar.last) return { on: null, counted }
      const weekday = new Date(day).getUTCDay()
      const isWorking = weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day)
      if (isWorking && !paused.some((span) => span.first <= day && day <= span.last)) counted += 1
    }
    return { on: day, counted: null }
  },

  /**
   * @param {WorkingCalendar} calendar
   * @param {string} start
   * @param {number | null} days
   * @param {Span[]} paused
   * @returns {Due}
   */
  due(calendar, start, days, paused) {
    if (days === null) return { state: "days-unknown", on: null, counted: null }
    const found = WorkingDays.after(calendar, start, days, paused)
    return { state: found.on ? "dated" : "beyond", ...found }
  },

  /**
   * When each step is due, in their order, and last the promise.
   * @param {{steps: Step[], promise: number | null}} procedure
   * @param {WorkingCalendar} calendar
   * @param {string} received
   * @param {Span[]} paused
   * @returns {Due[]}
   */
  schedule({ steps, promise }, calendar, received, paused) {
    /** @type {Map<string, Due>} */
    const found = new Map()
    for (const step of steps) {
      const earlier = step.after.flatMap((key) => found.get(key) ?? [])
      const starts = earlier.flatMap(({ on }) => on ?? [])
      /** @type {Due} */
      let due
      if (step.days === null) due = { state: "days-unknown", on: null, counted: null }
      else if (starts.length < earlier.length) {
        const isBeyond = earlier.every(({ state }) => state === "dated" || state === "beyond")
        due = { state: isBeyond ? "beyond" : "waits", on: null, counted: null }
      } else due = WorkingDays.due(calendar, starts.sort().at(-1) ?? received, step.days, paused)
      found.set(step.key, due)
    }
    return [...found.values(), WorkingDays.due(calendar, received, promise, paused)]
  },
}
