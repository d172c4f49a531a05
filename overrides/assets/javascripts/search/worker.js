// The engine behind messages: in a worker where there is one, else in the page itself.

const CatalogueEngine = (() => {
  const engine = SearchEngine.engine()
  /** @type {Record<string, Promise<void>>} */
  const loaded = {}

  /**
   * Runs one of the index's files, once.
   * @param {"titles" | "th" | "en"} tier
   * @param {string} address
   * @param {(address: string) => Promise<unknown>} run
   */
  function load(tier, address, run) {
    loaded[tier] ??= new Promise((resolve, reject) => {
      CatalogueTiers.expect(tier, (content) => {
        if (tier === "titles") engine.titles(content)
        else engine.passages(tier, content)
        resolve()
      })
      run(address).catch((error) => {
        delete loaded[tier] // so that it is tried again
        reject(error)
      })
    })
    return loaded[tier]
  }

  if (typeof WorkerGlobalScope !== "undefined") {
    const WARM = 20 // questions of its own
    let cold = true

    /** Between questions, so that none waits longer than for one of these. @param {number} left */
    const warm = (left) => {
      engine.warm(left)
      if (left > 1) setTimeout(warm, 0, left - 1)
    }
    const run = async (/** @type {string} */ address) => importScripts(address)
    self.onmessage = async ({ data: { id, tier, address, query, options } }) => {
      try {
        self.postMessage({ id, answer: tier ? await load(tier, address, run) : engine.ask(query, options) })
        if (tier === "titles" && cold) setTimeout(warm, 0, WARM)
        cold = false
      } catch (error) {
        self.postMessage({ id, fault: String(error) })
      }
    }
  }

  return { load, ask: engine.ask }
})()
