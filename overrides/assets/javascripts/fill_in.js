// Words of the interface stand on the page as patterns; this puts what a script knows into them.

/**
 * A pattern with its `{name}`s replaced; those that nothing is known of stay.
 * @param {string | undefined} pattern
 * @param {Record<string, string | number>} values
 */
function fillIn(pattern, values) {
  return (pattern ?? "").replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}
