// A calendar file (RFC 5545) of all-day events that block no time.

/** Octets of the longest line, its end not counted. */
const LONGEST = 75

const CalendarFile = {
  /**
   * A line folded between characters, never inside one.
   * @param {string} line
   */
  fold(line) {
    const encoder = new TextEncoder()
    const pieces = [""]
    let octets = 0
    for (const character of line) {
      const more = encoder.encode(character).length
      if (octets + more > LONGEST) {
        pieces.push("")
        octets = 1 // the space that begins the line
      }
      pieces[pieces.length - 1] += character
      octets += more
    }
    return pieces.join("\r\n ")
  },

  /** @param {string} text */
  escape(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n")
  },

  /**
   * @param {{id: string, on: string, title: string, description: string}[]} events each id is unique in the world but for the host
   * @param {string} received the day of receipt, which is also the time stamp, so that the same gives the same file
   * @param {(day: string, days: number) => string} later
   */
  text(events, received, later) {
    const plain = (/** @type {string} */ day) => day.replaceAll("-", "")
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mattrathan//deadline//TH"]
    for (const { id, on, title, description } of events) {
      lines.push(
        "BEGIN:VEVENT",
        `UID:${id}@mattrathan`,
        `DTSTAMP:${plain(received)}T000000Z`,
        `DTSTART;VALUE=DATE:${plain(on)}`,
        `DTEND;VALUE=DATE:${plain(later(on, 1))}`,
        `SUMMARY:${CalendarFile.escape(title)}`,
        `DESCRIPTION:${CalendarFile.escape(description)}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      )
    }
    lines.push("END:VCALENDAR")
    return lines.map((line) => `${CalendarFile.fold(line)}\r\n`).join("")
  },
}
