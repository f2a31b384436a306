/** The rows of one part; a part that breaks is a row that says so, and a goal missed. */
export async function rowsOf(name, measure) {
  try {
    return await measure()
  } catch (error) {
    console.error(error)
    const figure = error.message.split('\n')[0]
    return [{ what: name, ours: 'could not be measured', figure, goal: 'measured', isMet: false }]
  }
}
